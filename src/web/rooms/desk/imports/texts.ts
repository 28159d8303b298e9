import type { ImportColumn, ImportKind } from '../../../api/imports.ts'

const kindsZh: Readonly<Record<ImportKind, string>> = {
  need: '需求',
  result: '科技成果',
  expert: '专家',
  organisation: '单位',
}
const kindsEn: Readonly<Record<ImportKind, string>> = {
  need: 'needs',
  result: 'results',
  expert: 'experts',
  organisation: 'organisations',
}
const few = { zh: '不到 1%', en: 'less than 1%' }
const percent = (share: number): string => `${Math.floor(share * 100)}%`

const zh = {
  title: '导入前看一看',
  lead: '现在什么也没有写。下面是按各列的对应试读的结果。',
  looking: '正在试读…',
  file: '文件',
  encodings: { 'utf-8': 'UTF-8', gb18030: 'GBK', 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' } as Record<string, string>,
  sheet: '工作表',
  headerRow: '表头在',
  row: (row: number) => `第 ${row} 行`,
  headerRows: (row: number, rows: number) => (rows > 1 ? `第 ${row} 至 ${row + rows - 1} 行` : `第 ${row} 行`),
  choose: '请选择表头所在的行',
  noHeader: (kind: ImportKind) =>
    `没有认出${kindsZh[kind]}表的表头。请在下面指出表头是哪一行，再给各列选定对应；表里没有表头的，请先加上一行。`,
  topRows: '文件开头几行',
  useRow: (row: number) => `第 ${row} 行是表头`,
  nameless: (name: string) => `还不能导入：没有一列对应「${name}」。请在下面选一列作「${name}」。`,
  likelier: (kind: ImportKind) => `这更像是一张${kindsZh[kind]}表。`,
  switchTo: (kind: ImportKind) => `改按${kindsZh[kind]}导入`,
  recalled: '各列的对应沿用上次为同样的表头选定的。',
  rows: (rows: number) => `共 ${rows} 行`,
  counts: { added: '将新增', changed: '将更新', unchanged: '与现有相同', setAside: '将搁置' },
  onlyFirst: (read: number, rows: number) => `共 ${rows} 行，只试读了前 ${read} 行；导入时逐行核对全部。`,
  columns: '各列的对应',
  column: '列',
  samples: '前几个值',
  field: '对应到',
  fieldOf: (label: string) => `「${label}」对应到`,
  why: '怎么认出的',
  reasons: {
    name: '列名',
    similar: '列名相近',
    chosen: '您选定的',
    remembered: '上次选定的',
  } satisfies Record<NonNullable<ImportColumn['why']>, string>,
  unknown: '没认出',
  none: '空',
  shared: '有几列对应同一个字段：能合并的合并；不能的取您选定的或列名最贴切的一列，其余保留原文。',
  keptSaid: '没有对应字段的列，原文随记录保留，不会丢。',
  organisationSaid: '没有对应字段的列不导入：单位没有“其他”一栏。',
  reset: '恢复自动识别',
  faults: '将搁置的行（前几条）',
  fault: (row: number, column: string) => `第 ${row} 行${column === '' ? '' : `「${column}」`}：`,
  reading: (share: number, read: number) => `已读 ${read} 行（${share < 0.01 ? few.zh : percent(share)}）`,
  saving: '已传完，正在逐行读取和核对…',
  stop: '停止导入',
  stopping: '正在停下…',
  stopped: (count: number) =>
    `已停下。停下之前写入的 ${count} 条留在库里，其余没有导入；再导入同一个文件会接着补上，不会重复。`,
  review: '先进遴选，选定后才发布（不勾选则导入即发布）',
  toSelection: '去遴选这些成果',
  ownLead: '本单位的成果或专家一次导入；同一文件导入两次不会重复，名称相同的更新原来那条。',
  ownReview: '本单位在园区里的，导入的成果先由园区科协遴选，选定后才发布；已有的成果谁能看到不变。',
  toOwn: '看看本单位的',
  tooLarge: '文件超过 50 MB：请拆成几个文件，分别导入。',
}

const en: typeof zh = {
  title: 'Before anything is imported',
  lead: 'Nothing has been written yet. This is how the file reads with the columns as below.',
  looking: 'Looking at the file…',
  file: 'File',
  encodings: zh.encodings,
  sheet: 'Sheet',
  headerRow: 'Header in',
  row: (row) => `row ${row}`,
  headerRows: (row, rows) => (rows > 1 ? `rows ${row} to ${row + rows - 1}` : `row ${row}`),
  choose: 'Choose the row of the header',
  noHeader: (kind) =>
    `No header of a table of ${kindsEn[kind]} was recognised. Say below which row it is, then what each column is for; if there is none, add one to the file first.`,
  topRows: 'First rows of the file',
  useRow: (row) => `Row ${row} is the header`,
  nameless: (name) => `Not ready: no column is for “${name}”. Choose one below.`,
  likelier: (kind) => `This looks more like a table of ${kindsEn[kind]}.`,
  switchTo: (kind) => `Import as ${kindsEn[kind]}`,
  recalled: 'The columns are as they were chosen last time for the same headers.',
  rows: (rows) => `${rows} rows`,
  counts: {
    added: 'would be added',
    changed: 'would be changed',
    unchanged: 'are the same',
    setAside: 'would be set aside',
  },
  onlyFirst: (read, rows) => `Of ${rows} rows the first ${read} were looked at; the import checks all.`,
  columns: 'What each column is for',
  column: 'Column',
  samples: 'First values',
  field: 'Is for',
  fieldOf: (label) => `“${label}” is for`,
  why: 'Recognised by',
  reasons: { name: 'its name', similar: 'a similar name', chosen: 'your choice', remembered: 'your last choice' },
  unknown: 'not recognised',
  none: 'empty',
  shared:
    'Several columns are for one field: they are joined where that is possible, else the one you chose or with the best name is taken and the words of the others are kept.',
  keptSaid: 'The words of columns without a field are kept with the record.',
  organisationSaid: 'Columns without a field are left out: an organisation keeps no other words.',
  reset: 'Recognise anew',
  faults: 'Rows that would be set aside (the first)',
  fault: (row, column) => `Row ${row}${column === '' ? '' : ` “${column}”`}: `,
  reading: (share, read) => `${read} rows read (${share < 0.01 ? few.en : percent(share)})`,
  saving: 'Sent; reading and checking row by row…',
  stop: 'Stop the import',
  stopping: 'Stopping…',
  stopped: (count) =>
    `Stopped. The ${count} records written before stay; the rest was not imported. The same file again goes on where it stopped, nothing twice.`,
  review: 'To be chosen from first; otherwise they are published at once',
  toSelection: 'Choose from these results',
  ownLead:
    'Results or experts of your institution from a table; the same file twice changes nothing, the same name changes what is there.',
  ownReview:
    'Where your institution sits in a park, its association chooses which results are published; who sees those already here stays.',
  toOwn: 'See what is ours',
  tooLarge: 'The file is larger than 50 MB: split it and import the parts.',
}

/** Texts of the preview and of the way of an import. */
export const importTexts = { zh, en }

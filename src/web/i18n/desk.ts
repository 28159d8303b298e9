import { counted, type Filled } from './message.ts'

/** The desk of a park officer, in Chinese. */
export const deskZh = {
  rooms: '工作台',
  places: {
    today: '今日',
    escalations: '上报',
    filings: '采集进度',
    needs: '需求',
    engagements: '对接',
    shortlists: '对接清单',
    events: '对接会',
    trips: '专家走访',
    common: '共性需求',
    chains: '产业链',
    exposure: '曝光台账',
    organisations: '组织关系',
    statistics: '统计',
    yearly: '年度采集',
    results: '成果遴选',
    imports: '导入',
  },
  overdue: (({ named }) => `已逾期 ${named('count')} 项`) as Filled,
  review: (({ named }) => `等您审核的需求 ${named('count')} 条`) as Filled,
  due: (({ named }) => `七天内到期 ${named('count')} 项`) as Filled,
  nothing: '今天没有要紧的事',
  nothingAdvice: '没有逾期的对接，也没有等您审核的需求。',
}

/** The same in English. */
export const deskEn: typeof deskZh = {
  rooms: 'Desk',
  places: {
    today: 'Today',
    escalations: 'Escalations',
    filings: 'Who has filed',
    needs: 'Needs',
    engagements: 'Engagements',
    shortlists: 'Shortlists',
    events: 'Events',
    trips: 'Visits',
    common: 'Common needs',
    chains: 'Industry chains',
    exposure: 'Exposure',
    organisations: 'Organisations',
    statistics: 'Statistics',
    yearly: 'Yearly form',
    results: 'Results',
    imports: 'Import',
  },
  overdue: ({ named }) => `Overdue: ${named('count')}`,
  review: ({ named }) => `${counted(named('count'), 'need')} to review`,
  due: ({ named }) => `Due within seven days: ${named('count')}`,
  nothing: 'Nothing urgent today',
  nothingAdvice: 'No engagement is overdue and no need waits for review.',
}

/** Imports, in Chinese. */
export const importsZh = {
  lead: '表格里的需求、成果、专家或单位一次导入；同一文件导入两次不会重复。',
  kind: '文件里是什么',
  kinds: { need: '需求', result: '科技成果', expert: '专家', organisation: '单位' },
  choose: '选择文件，或拖到这里',
  formats: 'CSV、Excel（xlsx）或 JSONL，不超过 50 MB；表头中英文均可，顺序不限',
  size: (({ named }) => `${named('kb')} KB`) as Filled,
  send: '开始导入',
  template: (({ named }) => `下载${named('kind')}模板`) as Filled,
  progress: '导入进度',
  sending: (({ named }) => `正在上传 ${named('percent')}%`) as Filled,
  counts: { added: '新增', changed: '更新', unchanged: '未变', setAside: '搁置' },
  setAside: '下面这些行有问题，没有导入。可以就地改好再导入，也可以下载后改。',
  download: '下载搁置的行',
  mend: '搁置的行',
  sendAgain: '改好了，再导入',
}

/** The same in English. */
export const importsEn: typeof importsZh = {
  lead: 'Needs, results, experts or organisations from a table; the same file twice changes nothing.',
  kind: 'What the file holds',
  kinds: { need: 'Needs', result: 'Results', expert: 'Experts', organisation: 'Organisations' },
  choose: 'Choose a file, or drop it here',
  formats: 'CSV, Excel (xlsx) or JSONL, up to 50 MB; headers in Chinese or English, in any order',
  size: ({ named }) => `${named('kb')} KB`,
  send: 'Import',
  template: ({ named }) => `Template: ${named('kind')}`,
  progress: 'Progress',
  sending: ({ named }) => `Sending ${named('percent')} %`,
  counts: { added: 'added', changed: 'changed', unchanged: 'unchanged', setAside: 'set aside' },
  setAside: 'These rows were not imported. Mend them here and send them again, or download them.',
  download: 'Download the rows',
  mend: 'Rows set aside',
  sendAgain: 'Import the mended rows',
}

/** Common needs, in Chinese. */
export const commonZh = {
  lead: '几家企业用各自的话提出的同一个难题：可以一起找专家，一起谈。',
  views: { none: '只看需求', expert: '同时找专家', result: '同时找成果' },
  viewsLabel: '看什么',
  firms: (({ named }) => `${named('count')} 家提出`) as Filled,
  strictest: '最严',
  busy: '正在归并…',
  none: '暂时没有共性需求',
  noneAdvice: '至少两家提出同一个难题才会出现在这里。',
}

/** The same in English. */
export const commonEn: typeof commonZh = {
  lead: 'One problem that several firms have put in words of their own.',
  views: { none: 'Needs alone', expert: 'With experts', result: 'With results' },
  viewsLabel: 'What to look at',
  firms: ({ named }) => counted(named('count'), 'firm'),
  strictest: 'strictest',
  busy: 'Grouping…',
  none: 'No common needs yet',
  noneAdvice: 'At least two firms must have the same problem.',
}

/** The needs of a park, in Chinese. */
export const boardZh = {
  view: '看板',
  new: '代企业写需求',
  back: '返回需求',
  empty: '没有',
}

/** The same in English. */
export const boardEn: typeof boardZh = {
  view: 'Board',
  new: 'Write for a firm',
  back: 'All needs',
  empty: 'none',
}

import type { Filled } from './message.ts'

/** A file whose text is read into a box, in Chinese. */
export const fileZh = {
  pick: '从文件读入（Word、PDF、Excel、文本）',
  drop: '松手，读入这个文件',
  progress: '文件读入进度',
  sending: (({ named }) => `正在上传 ${named('percent')}%`) as Filled,
  reading: '正在取出文字…',
  cancel: '停止',
  done: (({ named }) => `已读入 ${named('count')} 字，文件没有保存。`) as Filled,
  cut: (({ named }) => `文字很长，只读入了前 ${named('count')} 字，文件没有保存。`) as Filled,
  undo: '撤回',
  tooLarge: '文件太大：不超过 10 MB。请只留下讲问题的几页，或直接粘贴文字。',
}

/** The same in English. */
export const fileEn: typeof fileZh = {
  pick: 'Read a file (Word, PDF, Excel, text)',
  drop: 'Drop the file to read it',
  progress: 'Progress of the file',
  sending: ({ named }) => `Sending, ${named('percent')} %`,
  reading: 'Reading the text…',
  cancel: 'Stop',
  done: ({ named }) => `${named('count')} characters read; the file was not kept.`,
  cut: ({ named }) => `A long text: its first ${named('count')} characters were read; the file was not kept.`,
  undo: 'Undo',
  tooLarge: 'The file is too large: at most 10 MB. Keep the pages about the problem, or paste the text.',
}

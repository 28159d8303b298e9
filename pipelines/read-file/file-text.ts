/** Forms of files whose text can be read. */
export const readable = ['docx', 'pdf', 'xlsx', 'txt'] as const

/** What a file was, and what it says. */
export interface FileText {
  readonly form: (typeof readable)[number]
  readonly text: string
  /** There was more than is taken. */
  readonly isCut: boolean
}

/** Characters that are taken of a file: as many as a problem may have. */
export const longestRead = 20_000

/** Said of a file that broke its reader. */
export const unreadable = '读不了这个文件：它可能已损坏。请打开后另存为一份新的，或直接粘贴文字'

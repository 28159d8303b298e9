import type { Outcome } from './client.ts'
import type { components } from './schema.generated.ts'
import { type Progress, sendForm } from './upload.ts'

/** The text of a Word, PDF, Excel or plain file. */
export type FileText = components['schemas']['FileText']

/** Endings that are offered where a file is picked; what a file is is told by its content. */
export const endingsRead = '.docx,.pdf,.xlsx,.txt,.md'

/** Bytes of a file at most, as the service takes them. */
export const largestRead = 10 * 1024 * 1024

/** Has the text of a file read; it is kept nowhere. */
export const readFileText = (file: File, progress: Progress, signal: AbortSignal): Promise<Outcome<FileText>> => {
  const form = new FormData()
  form.append('file', file)
  return sendForm('/api/v1/readings/files', form, { progress, signal })
}

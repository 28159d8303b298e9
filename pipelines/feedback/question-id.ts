import { createHash } from 'node:crypto'
import { fold } from '../../src/text/fold.ts'

/** Id of a question in free words: the same for the same words, however they are spaced or folded. */
export const questionId = (text: string): string =>
  createHash('sha256').update(fold(text).replaceAll(/\s+/g, ' ').trim()).digest('hex').slice(0, 32)

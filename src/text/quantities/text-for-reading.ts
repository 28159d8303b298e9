import { normalise } from '../normalise.ts'

/** A text made fit for reading quantities, and where each of its characters stood. */
export interface ReadableText {
  readonly text: string
  /** Offset in the original of each character; one entry more than characters. */
  readonly origin: Uint32Array
}

const asWritten = (folded: string, written: string): string => {
  if (written === '，') return written
  return written === written.toLowerCase() ? folded : folded.toUpperCase()
}

/** As `normalise`, but with capitals (MPa is not mPa) and with the Chinese comma (1，200 is two numbers, 1,200 is one). */
export const readable = (original: string): ReadableText => {
  const { text, origin } = normalise(original)
  return { text: text.replace(/[a-zα-ω,]/g, (folded, at: number) => asWritten(folded, original[origin[at]!]!)), origin }
}

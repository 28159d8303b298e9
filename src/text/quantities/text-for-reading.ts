import { normalise } from '../normalise.ts'

/** A text made fit for reading quantities, and where each of its characters stood. */
export interface ReadableText {
  readonly text: string
  /** Offset in the original of each character; one entry more than characters. */
  readonly origin: Uint32Array
}

const isCapital = (character: string): boolean => character !== character.toLowerCase()

/** As `normalise`, but with capitals (MPa is not mPa) and with the Chinese comma (1，200 is two numbers, 1,200 is one). */
export const readable = (original: string): ReadableText => {
  const { text, origin } = normalise(original)
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const written = original[origin[i]!]!
    if (written === '，') out += written
    else out += isCapital(written) ? text[i]!.toUpperCase() : text[i]!
  }
  return { text: out.length === text.length ? out : text, origin }
}

import { fold } from './fold.ts'

/** Text made fit for segmentation, and where each of its characters stood in the original. */
export interface Normalised {
  readonly text: string
  /** `origin[i]` is the offset in the original of character i; one entry more than characters, for ends. */
  readonly origin: Uint32Array
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
const isSpace = (code: number): boolean => code <= 0x20 || code === 0xa0 || code === 0x3000 || code === 0xfeff

// PDFs break lines in mid-word and put spaces between characters («增材制\n造», «焊 接»): between two Han characters white space says nothing.
const isFurniture = (text: string, start: number, end: number): boolean =>
  isHan(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(end)) && !text.slice(start, end).includes('\n\n')

const keepOffsets = (text: string): number[] => {
  const kept: number[] = []
  for (let i = 0; i < text.length; ) {
    let end = i
    while (end < text.length && isSpace(text.charCodeAt(end))) end++
    if (end === i || !isFurniture(text, i, end)) kept.push(i)
    i = Math.max(end, i + 1)
  }
  return kept
}

/** Ranges of sentences that repeat the one before them letter by letter, as bold headlines drawn twice in a PDF do. */
const repeats = (text: string): readonly (readonly [number, number])[] => {
  const found: [number, number][] = []
  let previous = ''
  for (const match of text.matchAll(/[^。！？；\n]+[。！？；\n]*/g)) {
    const sentence = match[0].replace(/[\s。！？；]/g, '')
    if (sentence.length >= 4 && sentence === previous) found.push([match.index, match.index + match[0].length])
    previous = sentence
  }
  return found
}

/** Folded, with broken lines joined, stray spaces between Han characters removed and doubled headlines dropped. */
export const normalise = (original: string): Normalised => {
  const text = fold(original)
  const kept = keepOffsets(text)
  const joined = kept.length === text.length ? text : textAt(text, kept)
  const dropped = repeats(joined)
  const left =
    dropped.length === 0 ? kept : kept.filter((_, i) => !dropped.some(([start, end]) => i >= start && i < end))
  const whole = dropped.length === 0 ? joined : textAt(text, left)
  return { text: whole.replace(/[\t\r]/g, ' '), origin: Uint32Array.from([...left, original.length]) }
}

const textAt = (text: string, offsets: readonly number[]): string => {
  let out = ''
  for (const offset of offsets) out += text[offset]!
  return out
}

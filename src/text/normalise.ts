import { fold } from './fold.ts'

/** Text made fit for segmentation, and where each of its characters stood in the original. */
export interface Normalised {
  readonly text: string
  /** `origin[i]` is the offset in the original of character i; one entry more than characters, for ends. */
  readonly origin: Uint32Array
}

const isHan = (character: string | undefined): boolean =>
  character !== undefined && character >= '\u3400' && character <= '\u9fff'

// PDFs break lines in mid-word and put spaces between characters («增材制\n造», «焊 接»): between two Han characters white space says nothing.
const isFurniture = (text: string, start: number, end: number): boolean =>
  isHan(text[start - 1]) && isHan(text[end]) && !text.slice(start, end).includes('\n\n')

const keepOffsets = (text: string): number[] => {
  const kept: number[] = []
  for (let i = 0; i < text.length; ) {
    let end = i
    while (end < text.length && /\s/.test(text[end]!)) end++
    if (end === i) kept.push(i++)
    else {
      if (!isFurniture(text, i, end)) kept.push(i)
      i = end
    }
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
  const joined = kept.map((i) => text[i]).join('')
  const dropped = repeats(joined)
  const left = kept.filter((_, i) => !dropped.some(([start, end]) => i >= start && i < end))
  return {
    text: left
      .map((i) => text[i])
      .join('')
      .replace(/[\t\r]/g, ' '),
    origin: Uint32Array.from([...left, original.length]),
  }
}

/** A sentence or clause of a text, by offsets. */
export interface Sentence {
  readonly start: number
  readonly end: number
}

/** Sentences in reading order, without the white space around them; enders are 。！？； and line ends. */
export const sentencesOf = (text: string): readonly Sentence[] =>
  [...text.matchAll(/[^。！？；;!?\n]+[。！？；;!?]*/g)].flatMap((match) => {
    const start = match.index + (match[0].length - match[0].trimStart().length)
    const end = match.index + match[0].trimEnd().length
    return end > start ? [{ start, end }] : []
  })

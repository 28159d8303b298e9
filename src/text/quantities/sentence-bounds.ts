const sentenceEnd = '。！？；;!?\n'
const clauseEnd = `，,、${sentenceEnd}`

/** Farthest back anyone looks, in characters: a text without a full stop must not cost its square. */
const farthest = 300

/** Marks by character code: asked of every character between a number and the start of its clause. */
const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)))
const sentenceCodes = codesOf(sentenceEnd)
const clauseCodes = codesOf(clauseEnd)

const startAfter = (marks: ReadonlySet<number>, text: string, at: number): number => {
  const floor = Math.max(0, at - farthest)
  let start = at
  while (start > floor && !marks.has(text.charCodeAt(start - 1))) start--
  return start
}

/** Where the sentence around an offset begins. */
export const sentenceStart = (text: string, at: number): number => startAfter(sentenceCodes, text, at)

/** Where the clause around an offset begins: commas and 、 end one too. */
export const clauseStart = (text: string, at: number): number => startAfter(clauseCodes, text, at)

/** Where the clause around an offset ends, the mark left out. */
export const clauseStop = (text: string, at: number): number => {
  let end = at
  while (end < text.length && end - at < farthest && !clauseCodes.has(text.charCodeAt(end))) end++
  return end
}

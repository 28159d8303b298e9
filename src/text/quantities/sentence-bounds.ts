const sentenceEnd = '。！？；;!?\n'
const clauseEnd = `，,、${sentenceEnd}`

/** Farthest back anyone looks, in characters: a text without a full stop must not cost its square. */
const farthest = 300

const startAfter = (marks: string, text: string, at: number): number => {
  let start = at
  while (start > 0 && at - start < farthest && !marks.includes(text[start - 1]!)) start--
  return start
}

/** Where the sentence around an offset begins. */
export const sentenceStart = (text: string, at: number): number => startAfter(sentenceEnd, text, at)

/** Where the clause around an offset begins: commas and 、 end one too. */
export const clauseStart = (text: string, at: number): number => startAfter(clauseEnd, text, at)

/** Where the clause around an offset ends, the mark left out. */
export const clauseStop = (text: string, at: number): number => {
  let end = at
  while (end < text.length && end - at < farthest && !clauseEnd.includes(text[end]!)) end++
  return end
}

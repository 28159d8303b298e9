const sentenceEnd = '。！？；;!?\n'
const clauseEnd = `，,、${sentenceEnd}`

const startAfter = (marks: string, text: string, at: number): number => {
  let start = at
  while (start > 0 && !marks.includes(text[start - 1]!)) start--
  return start
}

/** Where the sentence around an offset begins. */
export const sentenceStart = (text: string, at: number): number => startAfter(sentenceEnd, text, at)

/** Where the clause around an offset begins: commas and 、 end one too. */
export const clauseStart = (text: string, at: number): number => startAfter(clauseEnd, text, at)

/** Where the clause around an offset ends, the mark left out. */
export const clauseStop = (text: string, at: number): number => {
  let end = at
  while (end < text.length && !clauseEnd.includes(text[end]!)) end++
  return end
}

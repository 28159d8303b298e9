const sentenceEnd = /[。！？；;!?\n]/
const clauseEnd = /[，,、。！？；;!?\n]/

const startAfter = (pattern: RegExp, text: string, at: number): number => {
  let start = at
  while (start > 0 && !pattern.test(text[start - 1]!)) start--
  return start
}

/** Where the sentence around an offset begins. */
export const sentenceStart = (text: string, at: number): number => startAfter(sentenceEnd, text, at)

/** Where the clause around an offset begins: commas and 、 end one too. */
export const clauseStart = (text: string, at: number): number => startAfter(clauseEnd, text, at)

/** Where the clause around an offset ends, the mark left out. */
export const clauseStop = (text: string, at: number): number => {
  let end = at
  while (end < text.length && !clauseEnd.test(text[end]!)) end++
  return end
}

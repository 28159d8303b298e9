import type { Token, Tokeniser } from '../../src/text/tokenise.ts'

/** A word of a text, or two that stand together in one run of Han characters, with what it is made of then. */
export interface Unit {
  readonly word: string
  readonly parts: readonly string[]
}

const longest = 8
const han = /^[\u3400-\u9fff]+$/

/** The words of a text as they are cut, and each with the next: 渣浆 and 泵 may be one word that nobody has told the segmentation. */
export const unitsIn = (text: string, tokeniser: Tokeniser): readonly Unit[] => {
  const words = outermost(tokeniser.tokens(text))
  return words.flatMap((word, i) => {
    const own: readonly Unit[] = word.term.length > 1 && han.test(word.term) ? [{ word: word.term, parts: [] }] : []
    const next = words[i + 1]
    return next === undefined || !isOneRun(word, next) ? own : [...own, joined(word, next)]
  })
}

const joined = (a: Token, b: Token): Unit => ({ word: a.term + b.term, parts: [a.term, b.term] })

const isOneRun = (a: Token, b: Token): boolean =>
  a.end === b.start && han.test(a.term) && han.test(b.term) && a.term.length + b.term.length <= longest

// Search mode gives the parts of a word beside the word.
const outermost = (tokens: readonly Token[]): readonly Token[] => {
  const found: Token[] = []
  for (const token of [...tokens].sort((a, b) => a.start - b.start || b.end - a.end))
    if (token.end > (found.at(-1)?.end ?? 0)) found.push(token)
  return found
}

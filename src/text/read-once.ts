import type { Token, Tokeniser } from './tokenise.ts'

/** The same segmentation, which reads a text only once as long as this is held: for what one question looks at again and again. */
export const readOnce = (tokeniser: Tokeniser): Tokeniser => {
  const read = new Map<string, readonly Token[]>()
  return {
    ...tokeniser,
    tokens: (text) => {
      const tokens = read.get(text) ?? tokeniser.tokens(text)
      read.set(text, tokens)
      return tokens
    },
  }
}

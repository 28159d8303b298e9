/**
 * Tokens a text has at most, about. We have no tokeniser of the model at hand, so this counts high: letters and digits a
 * third of a token (byte-pair encodings average a quarter), spaces none beyond the word's, other ASCII one, everything
 * else half a token per byte of UTF-8, 1.5 for a Chinese character (0.6 to 1.3 in the common vocabularies).
 */
export const tokensAtMost = (text: string): number => {
  let tokens = 0
  for (const character of text) tokens += cost(character)
  return Math.ceil(tokens)
}

/** The beginning of a text that has at most so many tokens; never cuts a character in two. */
export const truncated = (text: string, maxTokens: number): string => {
  let tokens = 0
  let end = 0
  for (const character of text) {
    tokens += cost(character)
    if (tokens > maxTokens) return text.slice(0, end)
    end += character.length
  }
  return text
}

const cost = (character: string): number => {
  const code = character.codePointAt(0)!
  if (code >= 0x80) return code < 0x800 ? 1 : code < 0x10000 ? 1.5 : 2
  return /[A-Za-z0-9 ]/.test(character) ? 1 / 3 : 1
}

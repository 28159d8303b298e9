import { fold } from '../../text/fold.ts'
import type { Token } from '../../text/tokenise.ts'
import type { Standing, Vocabulary } from './vocabulary.ts'

/** Words side by side that the asking side writes side by side as well, as one: 铜铝 where 铜铝 is asked. `tokens` lie apart, in order. */
export const joinedAsAsked = (text: string, tokens: readonly Token[], standing: Standing): readonly Token[] => {
  const joined: Token[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    const phrase = before?.end === token.start ? fold(text.slice(before.start, token.end)) : undefined
    if (before !== undefined && phrase !== undefined && standing(phrase) !== undefined)
      joined[joined.length - 1] = { term: phrase, start: before.start, end: token.end }
    else joined.push(token)
  }
  return joined
}

/** Whether asked words, one after the other, make up all of [start, end). */
export const isMadeOfWords = (
  { start, end }: { readonly start: number; readonly end: number },
  tokens: readonly Token[],
  vocabulary: Vocabulary,
): boolean => {
  const reached = new Set([start])
  for (const token of [...tokens].sort((a, b) => a.start - b.start))
    if (reached.has(token.start) && token.end <= end && vocabulary(token.term) !== undefined) reached.add(token.end)
  return end > start && reached.has(end)
}

import { fold } from '../fold.ts'

/** Runs of characters that carry matter; what stands between them never makes a pair. */
const run = /[\u3400-\u9fff]+|[a-z0-9]+/g

/** Pairs of neighbouring Han characters and whole Latin words of a text: a crude trace of its matter that needs no dictionary. */
export const pairsOf = (text: string): ReadonlySet<string> => {
  const pairsIn = (word: string): readonly string[] =>
    word < '\u3400' ? [word] : Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
  return new Set([...fold(text).matchAll(run)].flatMap(([word]) => pairsIn(word)))
}

/** Share of `wanted` that is in `offered`, 0..1; nothing wanted is 0. */
export const shareOf = (wanted: ReadonlySet<string>, offered: ReadonlySet<string>): number =>
  wanted.size === 0 ? 0 : wanted.intersection(offered).size / wanted.size

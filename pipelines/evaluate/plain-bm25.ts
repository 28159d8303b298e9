import { fold } from '../../src/text/fold.ts'

/** The yardstick: BM25 over character bigrams, one field, k1 1.2, b 0.75 (Robertson and Zaragoza 2009), query terms by count. */
const k1 = 1.2
const b = 0.75

export type PlainBm25 = (query: string) => ReadonlyMap<string, number>

/** Indexes id -> text; a query gives id -> score for texts that share a bigram. */
export const plainBm25 = (texts: ReadonlyMap<string, string>): PlainBm25 => {
  const documents = [...texts].map(([id, text]) => ({ id, counts: tally(bigrams(text)) }))
  const lengths = documents.map(({ counts }) => [...counts.values()].reduce((sum, count) => sum + count, 0))
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
  const postings = new Map<string, Posting[]>()
  documents.forEach(({ counts }, at) => {
    for (const [term, count] of counts) append(postings, term, { at, count })
  })
  return (query) => {
    const scores = new Map<string, number>()
    for (const [term, times] of tally(bigrams(query))) {
      const holders = postings.get(term) ?? []
      const rarity = Math.log(1 + (documents.length - holders.length + 0.5) / (holders.length + 0.5))
      for (const { at, count } of holders) {
        const points = (times * rarity * count * (k1 + 1)) / (count + k1 * (1 - b + (b * lengths[at]!) / meanLength))
        const { id } = documents[at]!
        scores.set(id, (scores.get(id) ?? 0) + points)
      }
    }
    return scores
  }
}

const bigrams = (text: string): readonly string[] =>
  [...fold(text).matchAll(/[\u3400-\u9fff]+|[a-z0-9]+/g)].flatMap(([run]) =>
    run >= '\u3400' && run.length > 1 ? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2)) : [run],
  )

const tally = (terms: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
  return counts
}

interface Posting {
  readonly at: number
  readonly count: number
}

const append = (postings: Map<string, Posting[]>, term: string, posting: Posting): void => {
  const list = postings.get(term)
  if (list === undefined) postings.set(term, [posting])
  else list.push(posting)
}

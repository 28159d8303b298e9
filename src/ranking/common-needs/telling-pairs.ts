import { bigramMark } from '../../text/tokenise.ts'
import type { Language } from './language.ts'
import type { Said } from './said.ts'
import { partsOf } from './signs.ts'

/**
 * The pairs of characters that tell most of a need, as terms of the search index: what near needs are looked for with. A
 * pair tells as much as the lesser of its two: how strongly the need says it, times how rare it is.
 */
export const tellingPairs = ({ signs, whole, pairs }: Said, { rarity }: Language, most: number): readonly string[] => {
  const telling = new Map([...signs].map((sign, at) => [sign, whole[at]! * rarity(sign)]))
  const weigh = (pair: number): number => Math.min(...partsOf(pair).map((sign) => telling.get(sign)!))
  return [...pairs]
    .map((pair) => ({ pair, weight: weigh(pair) }))
    .sort((a, b) => b.weight - a.weight || a.pair - b.pair)
    .slice(0, most)
    .map(({ pair }) => bigramMark + String.fromCharCode(...partsOf(pair)))
}

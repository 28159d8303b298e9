import type { Need } from '../../domain/need.ts'
import { ambiguousLabels } from '../../text/ambiguous-labels.ts'
import { normalise } from '../../text/normalise.ts'
import type { Thesaurus } from '../../text/thesaurus.ts'
import type { Tokeniser } from '../../text/tokenise.ts'
import { speltInAnyCase } from '../../text/units/spellings.ts'
import type { Language } from './language.ts'
import { matterOf } from './said.ts'
import { signsOf } from './signs.ts'

/** What it takes to read the words of needs. */
export interface Reading {
  readonly tokeniser: Tokeniser
  /** Every label of the thesaurus as texts are segmented, with the preferred label it stands for. */
  readonly labels: ReadonlyMap<string, string>
  readonly language: Language
}

/** Every label of a thesaurus, folded, with the preferred one; a label of several concepts stands for itself. */
export const preferredLabels = (thesaurus: Thesaurus): ReadonlyMap<string, string> => {
  const ambiguous = new Set(ambiguousLabels(thesaurus))
  return new Map(
    thesaurus.concepts.flatMap(({ prefLabel, altLabel, hiddenLabel }) =>
      [...hiddenLabel, ...altLabel, prefLabel].map(
        (label) => [normalise(label).text, ambiguous.has(label) ? label : prefLabel] as const,
      ),
    ),
  )
}

/** The words of a need that name its matter, as they stand there: no unit, and nothing that everybody writes. */
export const wordsOf = ({ title, keywords, description }: Need, reading: Reading): ReadonlySet<string> => {
  const words = reading.tokeniser.words(`${title}。${keywords.join('、')}。${matterOf(description)}`)
  return new Set(words.filter((word) => word.length > 1 && (reading.labels.has(word) || isTelling(word, reading))))
}

/** How much it tells that two needs say a word: the rarity of its signs, summed. */
export const tellingOf = (word: string, { language }: Reading): number =>
  signsOf(word).reduce((sum, sign) => sum + language.rarity(sign), 0)

// A sign that one need in five has: 要求, 左右 and 没有 are made of commoner ones.
const commonest = Math.log(5)

const isTelling = (word: string, reading: Reading): boolean =>
  speltInAnyCase(word) === undefined && tellingOf(word, reading) >= commonest * signsOf(word).length

import type { Quote } from '../../domain/match.ts'
import type { Need } from '../../domain/need.ts'
import { piecesOf } from '../../domain/piece.ts'
import { normalise } from '../../text/normalise.ts'
import type { Thesaurus } from '../../text/thesaurus.ts'
import type { Tokeniser } from '../../text/tokenise.ts'
import { quoteFrom } from '../explain/quote.ts'
import type { Language } from './language.ts'
import { matterOf } from './said.ts'
import { signsOf } from './signs.ts'

/** A word that several needs of a cluster say, or say with words of one meaning. */
export interface SharedWord {
  /** The thesaurus's preferred label where it knows the word, else the word as written. */
  readonly word: string
  /** Whether it is a label of the thesaurus: nobody's own words, so it may be shown to anybody. */
  readonly isLabel: boolean
  /** Ids of the needs that say it, rising. */
  readonly saidBy: readonly string[]
  /** The words of the texts it stands for, folded. */
  readonly spoken: readonly string[]
}

/** What finding and quoting shared words needs. */
export interface Reading {
  readonly tokeniser: Tokeniser
  /** Every label of the thesaurus, folded, with the preferred one. */
  readonly labels: ReadonlyMap<string, string>
  readonly language: Language
}

/** Words shown for one cluster. */
const mostWords = 8

/** Every label of the thesaurus as texts are segmented, with the preferred label it stands for. */
export const preferredLabels = ({ concepts }: Thesaurus): ReadonlyMap<string, string> =>
  new Map(
    concepts.flatMap(({ prefLabel, altLabel, hiddenLabel }) =>
      [...hiddenLabel, ...altLabel, prefLabel].map((label) => [normalise(label).text, prefLabel] as const),
    ),
  )

/** The words that at least two of the needs share, those that say most first: said by many, and rare. */
export const sharedWords = (needs: readonly Need[], reading: Reading): readonly SharedWord[] => {
  const found = new Map<string, { readonly saidBy: Set<string>; readonly spoken: Set<string> }>()
  for (const need of needs) {
    for (const spoken of wordsOf(need, reading.tokeniser)) {
      const word = reading.labels.get(spoken) ?? spoken
      const entry = found.get(word) ?? { saidBy: new Set<string>(), spoken: new Set<string>() }
      entry.saidBy.add(need.id)
      entry.spoken.add(spoken)
      found.set(word, entry)
    }
  }
  const labels = new Set(reading.labels.values())
  const shared = [...found].flatMap(([word, { saidBy, spoken }]): SharedWord[] =>
    saidBy.size < 2 ? [] : [{ word, isLabel: labels.has(word), saidBy: [...saidBy].sort(), spoken: [...spoken].sort() }],
  )
  const weight = ({ word, saidBy }: SharedWord): number => saidBy.length * weightOf(word, reading.language)
  return shared
    .filter((each) => !shared.some((longer) => isPartOf(each, longer)))
    .sort((a, b) => weight(b) - weight(a) || (a.word < b.word ? -1 : 1))
    .slice(0, mostWords)
}

/** What a need says of the shared words, letter by letter: the best sentence of each passage, or its title when there is none. */
export const quotesOf = (need: Need, shared: readonly SharedWord[], { tokeniser, language }: Reading): readonly Quote[] => {
  const asked = new Map(
    shared.flatMap(({ word, spoken }) => spoken.map((each) => [each, weightOf(word, language)] as const)),
  )
  const quotes = piecesOf('need', need).flatMap(({ title, keywords, body }) =>
    [title, keywords, body].flatMap((passage) => quoteFrom(passage, asked, tokeniser) ?? []),
  )
  const { title } = need
  return quotes.length > 0 ? quotes : [{ field: 'title', start: 0, end: title.length, text: title, marks: [] }]
}

/** A single character says too little to be shown as a word. */
const wordsOf = ({ title, keywords, description }: Need, { words }: Tokeniser): ReadonlySet<string> =>
  new Set(words(`${title}。${keywords.join('、')}。${matterOf(description)}`).filter((word) => word.length > 1))

const weightOf = (word: string, { rarity }: Language): number =>
  signsOf(word).reduce((sum, sign) => sum + rarity(sign), 0)

const isPartOf = (part: SharedWord, whole: SharedWord): boolean =>
  part.word !== whole.word && whole.word.includes(part.word) && part.saidBy.length <= whole.saidBy.length

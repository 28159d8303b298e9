import { lookedOverBy } from '../../src/domain/audience.ts'
import type { Need } from '../../src/domain/need.ts'
import { isFindable } from '../../src/domain/record-of.ts'
import type { Database } from '../../src/ports/database.ts'
import { lastChange } from '../../src/store/indexing/index-changes.ts'
import { storeSeenBy } from '../../src/store/libraries/records.ts'
import { fold } from '../../src/text/fold.ts'
import { type GeneralWord, generalWords } from '../../src/text/general-words.ts'
import { aboutness, isMatter } from '../../src/text/need/aboutness.ts'
import { labelsOf, type Thesaurus } from '../../src/text/thesaurus.ts'
import type { Tokeniser } from '../../src/text/tokenise.ts'
import { unitsIn } from './units.ts'

/** A word that needs say and no concept is called by. */
export interface MissingWord {
  readonly word: string
  /** How many needs say it, of how many organisations. */
  readonly needs: number
  readonly organisations: number
}

/** The words that needs say most beyond common Chinese, and how many needs were read. */
export interface MissingWords {
  readonly words: readonly MissingWord[]
  readonly read: number
}

/** What looking for them needs. */
export interface MissingPorts {
  readonly db: Database
  readonly thesaurus: Thesaurus
  readonly tokeniser: Tokeniser
}

/** At most this many are told. */
const most = 100
/** A word of one firm is its own; of fewer needs than this it is chance. */
const fewest = { needs: 3, organisations: 2 } as const
/** Words of the dictionary's corpus. */
const generalCorpus = 60_000_000
/** A word of two is one when it stands for a good part of where its rarer half stands. */
const cohesion = 0.4

/** Reads the needs an administrator may read and that are not sensitive, and counts; their texts are kept nowhere. */
export const missingWords = async ({ db, thesaurus, tokeniser }: MissingPorts): Promise<MissingWords> => {
  const sayers = new Map<string, Sayers>()
  let read = 0
  for await (const need of readable(db)) {
    if (!isFindable(need)) continue
    read += 1
    for (const unit of unitsOf(need, tokeniser)) note(sayers, unit, need)
  }
  const known = new Set(labelsOf(thesaurus).map(fold))
  const isOften = ({ needs, organisations }: Sayers): boolean =>
    needs >= fewest.needs && organisations.size >= fewest.organisations
  const often = new Map([...sayers].filter(([word, each]) => isOften(each) && !known.has(word)))
  const general = generalWords(new Set([...often].flatMap(([word, { parts }]) => [word, ...parts])))
  const found = [...often]
    .filter(([word, each]) => isTelling(word, each, general) && isWhole(each, sayers))
    .map(([word, { needs, organisations }]) => ({ word, needs, organisations: organisations.size }))
  const scored = found.map((each) => ({ each, score: each.needs * rarity(each, general.get(each.word), read) }))
  const words = scored
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.each.word < b.each.word ? -1 : 1))
    .map(({ each }) => each)
  return { words: words.slice(0, most), read }
}

const batch = 100

const readable = async function* (db: Database): AsyncGenerator<Need> {
  const seen = storeSeenBy('need', lookedOverBy)
  let page: readonly Need[] = []
  do {
    page = await seen.page(db, { after: page.at(-1)?.id ?? '', limit: batch, where: { sensitive: false } })
    yield* page
  } while (page.length === batch)
}

interface Sayers {
  needs: number
  readonly organisations: Set<string>
  /** Of a word that the segmentation cut in two. */
  readonly parts: readonly string[]
}

const note = (sayers: Map<string, Sayers>, { word, parts }: Unit, need: Need): void => {
  const before = sayers.get(word) ?? { needs: 0, organisations: new Set(), parts }
  before.needs += 1
  before.organisations.add(need.organisationId ?? need.organisation ?? need.id)
  sayers.set(word, before)
}

interface Unit {
  readonly word: string
  readonly parts: readonly string[]
}

// Neither what a firm says of itself nor its name tells of the matter.
const unitsOf = ({ title, description, keywords, organisation }: Need, tokeniser: Tokeniser): readonly Unit[] => {
  const matter = aboutness(title, description).filter(isMatter)
  const said = matter.map(({ start, end }) => description.slice(start, end))
  const units = unitsIn([title, ...keywords, ...said].join('\n'), tokeniser)
  const own = fold(organisation ?? '')
  return [...new Map(units.filter(({ word }) => !own.includes(word)).map((unit) => [unit.word, unit])).values()]
}

// Things and what the dictionary does not know, neither places nor people. What is done to things or said of them may be part of a word.
const isThing = (word: GeneralWord | undefined): boolean => word === undefined || /^(n(?![srt])|vn|g|l)/.test(word.tag)
const mayBePart = (word: GeneralWord | undefined): boolean =>
  word === undefined || /^(n(?![srt])|v(?!d)|a|b|g|j|l|z)/.test(word.tag)

const isTelling = (word: string, { parts }: Sayers, general: ReadonlyMap<string, GeneralWord>): boolean =>
  !/^[一二三四五六七八九十每]|[过是为在得靠]$/.test(word) &&
  (parts.length === 0 ? isThing(general.get(word)) : parts.every((part) => mayBePart(general.get(part))))

const isWhole = ({ needs, parts }: Sayers, sayers: ReadonlyMap<string, Sayers>): boolean =>
  parts.length === 0 || needs >= cohesion * Math.min(...parts.map((part) => sayers.get(part)?.needs ?? 0))

/** Needs are full of words that common Chinese has seldom, 客户 and 成本 among them: what is not this much rarer there is of no trade. */
const usual = 5.5

/** By how much more than usual a need is likelier to say it than common Chinese, as a logarithm. */
const rarity = ({ needs }: MissingWord, general: GeneralWord | undefined, read: number): number =>
  Math.log(needs / read / (((general?.frequency ?? 1) * 60) / generalCorpus)) - usual

/** Found anew only after something was written, or the thesaurus changed. */
export const keptMissingWords = (open: () => MissingPorts): (() => Promise<MissingWords>) => {
  let kept: { readonly at: number; readonly thesaurus: Thesaurus; readonly words: Promise<MissingWords> } | null = null
  return async () => {
    const ports = open()
    const at = await lastChange(ports.db)
    const { thesaurus } = ports
    if (kept === null || kept.at !== at || kept.thesaurus !== thesaurus) {
      const words = missingWords(ports)
      kept = { at, thesaurus, words }
      words.catch(() => {
        kept = null
      })
    }
    return kept.words
  }
}

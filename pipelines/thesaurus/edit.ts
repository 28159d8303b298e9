import { type ConceptWords, conceptLists, type ThesaurusChange, takenBack } from '../../src/domain/thesaurus-change.ts'
import { type ConceptFault, conceptFaults, unknownNeighbours } from '../../src/text/concept-faults.ts'
import { symptomTyped } from '../../src/text/symptoms.ts'
import { type Concept, conceptKinds } from '../../src/text/thesaurus.ts'
import { firstLabelOf, type HouseThesaurus, houseThesaurus, labelNow, withNeighbours } from './house-thesaurus.ts'
import { faultSaid } from './wording.ts'

/** The lists of a concept as they are to be; of those left out, as they are. */
export type WordsWished = { readonly [list in keyof ConceptWords]?: ConceptWords[list] | undefined }

/** What somebody wants done to the thesaurus. */
export type ThesaurusWish =
  | {
      readonly act: 'add'
      readonly concept: string
      readonly kind: string
      readonly industry: string
      readonly words: WordsWished
    }
  | {
      readonly act: 'change'
      readonly concept: string
      readonly words: WordsWished
      /** What it is to be called; left out, what it is called. */
      readonly prefLabel?: string | undefined
    }
  | { readonly act: 'retire'; readonly concept: string }
  | { readonly act: 'undo'; readonly sequence: number }

/** A change that is not kept yet. */
export type ThesaurusEdit = Omit<ThesaurusChange, 'sequence' | 'why' | 'by' | 'at'>

/** Why a wish cannot be done: it is about nothing that is there, is at odds with what is there, or its words are wrong. */
export interface ThesaurusRefusal {
  readonly refused: 'missing' | 'at odds' | 'faulty'
  readonly said: string
  readonly faults: readonly { readonly field: string; readonly value: string | null; readonly expected: string }[]
}

/** A wish as an edit, and the house's thesaurus that it leads to. */
export interface PlannedEdit {
  readonly edit: ThesaurusEdit
  readonly after: HouseThesaurus
}

/** Works out what a wish comes to over the thesaurus as it is, or why it cannot be. */
export const planEdit = (wish: ThesaurusWish, house: HouseThesaurus): PlannedEdit | ThesaurusRefusal => {
  const edit = editOf(wish, house)
  if ('refused' in edit) return edit
  const after = edited(house, edit)
  const { current, names } = after
  const first = edit.concept
  const called = { first, before: labelNow(house, first), after: labelNow(after, first) }
  const faults = [
    ...unknownNeighbours(
      withNeighbours(edit.added, (label) => labelNow(after, label)),
      current,
    ),
    ...conceptFaults(called, { shipped: house.shipped, before: house.current, after: current, names }),
  ]
  return faults.length === 0 ? { edit, after } : faulty(faults)
}

const edited = ({ shipped, changes }: HouseThesaurus, edit: ThesaurusEdit): HouseThesaurus => {
  const sequence = (changes.at(-1)?.sequence ?? 0) + 1
  return houseThesaurus(shipped, [...changes, { ...edit, sequence, why: '', by: null, at: '' }])
}

const refusal = (refused: ThesaurusRefusal['refused'], said: string): ThesaurusRefusal => ({
  refused,
  said,
  faults: [],
})

const faulty = (faults: readonly ConceptFault[]): ThesaurusRefusal => ({
  refused: 'faulty',
  said: `没有保存：${faultSaid(faults[0]!)}${faults.length > 1 ? `；另有 ${faults.length - 1} 处` : ''}。`,
  faults: faults.map((fault) => ({ field: fault.field, value: fault.value.slice(0, 80), expected: faultSaid(fault) })),
})

const nothing = { kind: null, industry: null, added: {}, removed: {}, renamed: null, undoes: null } as const

const editOf = (wish: ThesaurusWish, house: HouseThesaurus): ThesaurusEdit | ThesaurusRefusal => {
  if (wish.act === 'undo') return undoing(wish.sequence, house)
  const found = house.current.concepts.find(({ prefLabel }) => prefLabel === wish.concept)
  if (wish.act === 'add') return adding(wish, found, house)
  if (found === undefined) return refusal('missing', `词库里没有叫“${wish.concept}”的概念，或它已停用。`)
  if (wish.act === 'retire') return { ...nothing, concept: firstLabelOf(house, wish.concept), act: 'retire' }
  return changing(found, wish, house)
}

const adding = (
  { concept, kind, industry, words }: Extract<ThesaurusWish, { act: 'add' }>,
  found: Concept | undefined,
  house: HouseThesaurus,
): ThesaurusEdit | ThesaurusRefusal => {
  const { shipped, changes, names } = house
  if (found !== undefined) return refusal('at odds', `已有叫“${concept}”的概念，请直接修改它。`)
  const renamed = names.get(concept)
  if (renamed !== undefined && renamed !== concept)
    return refusal('at odds', `“${concept}”是概念“${renamed}”原来的首选词，请直接修改那个概念。`)
  const gone = takenBack(changes)
  const isRetired =
    shipped.concepts.some(({ prefLabel }) => prefLabel === concept) ||
    house.changes.some((change) => change.act === 'add' && change.concept === concept && !gone.has(change.sequence))
  if (isRetired) return refusal('at odds', `叫“${concept}”的概念已停用，请撤销停用，而不是另加一个。`)
  if (!conceptKinds.some((each) => each === kind)) return refusal('faulty', `没有“${kind}”这一类概念。`)
  if (!shipped.concepts.some((each) => each.industry === industry))
    return refusal('faulty', `没有“${industry}”这个领域。`)
  const added = withNeighbours(difference(wished(words, none), none), (label) => firstLabelOf(house, label))
  return { ...nothing, concept, act: 'add', kind, industry, added }
}

const changing = (
  found: Concept,
  { words, prefLabel = found.prefLabel }: Extract<ThesaurusWish, { act: 'change' }>,
  house: HouseThesaurus,
): ThesaurusEdit | ThesaurusRefusal => {
  const wanted = wished(words, found)
  // What it was called may stay one of its names, and what it is to be called is none beside.
  const altLabel = wanted.altLabel.filter((label) => label !== prefLabel)
  const first = (label: string): string => firstLabelOf(house, label)
  const added = withNeighbours(difference({ ...wanted, altLabel }, found), first)
  const removed = withNeighbours(difference(found, { ...wanted, altLabel }), first)
  const renamed = prefLabel === found.prefLabel ? null : prefLabel
  if (isEmpty(added) && isEmpty(removed) && renamed === null)
    return refusal('at odds', '没有改动：和现在的词完全一样。')
  return { ...nothing, concept: first(found.prefLabel), act: 'change', added, removed, renamed }
}

const none: ConceptWords = { altLabel: [], en: [], broader: [], related: [], said: [], befalls: [] }

/** All lists as they are to be, symptoms in the writing that is read. */
const wished = (words: WordsWished, before: ConceptWords): ConceptWords => {
  const list = (name: keyof ConceptWords): readonly string[] => words[name] ?? before[name]
  return {
    altLabel: list('altLabel'),
    en: list('en'),
    broader: list('broader'),
    related: list('related'),
    said: [...new Set(list('said').map(symptomTyped))],
    befalls: list('befalls'),
  }
}

const difference = (these: ConceptWords, those: ConceptWords): Partial<ConceptWords> =>
  Object.fromEntries(
    conceptLists
      .map((list) => [list, these[list].filter((word) => !those[list].includes(word))] as const)
      .filter(([, words]) => words.length > 0),
  )

const isEmpty = (words: Partial<ConceptWords>): boolean => Object.keys(words).length === 0

const undoing = (sequence: number, { changes }: HouseThesaurus): ThesaurusEdit | ThesaurusRefusal => {
  const found = changes.find((change) => change.sequence === sequence)
  if (found === undefined) return refusal('missing', `没有编号为 ${sequence} 的改动。`)
  if (takenBack(changes).has(sequence)) return refusal('at odds', '这次改动已经撤销过了。')
  return { ...nothing, concept: found.concept, act: 'undo', undoes: sequence }
}

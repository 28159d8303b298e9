import {
  type ConceptWords,
  conceptLists,
  inForce,
  type ThesaurusChange,
  takenBack,
} from '../../src/domain/thesaurus-change.ts'
import { type ConceptFault, conceptFaults, unknownNeighbours } from '../../src/text/concept-faults.ts'
import { editedThesaurus } from '../../src/text/edited-thesaurus.ts'
import { type Concept, conceptKinds, type Thesaurus } from '../../src/text/thesaurus.ts'
import type { HouseThesaurus } from './house-thesaurus.ts'
import { faultSaid } from './wording.ts'

/** What somebody wants done to the thesaurus. */
export type ThesaurusWish =
  | {
      readonly act: 'add'
      readonly concept: string
      readonly kind: string
      readonly industry: string
      readonly words: ConceptWords
    }
  | { readonly act: 'change'; readonly concept: string; readonly words: ConceptWords }
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

/** A wish as an edit, and the thesaurus it leads to. */
export interface PlannedEdit {
  readonly edit: ThesaurusEdit
  readonly after: Thesaurus
}

/** Works out what a wish comes to over the thesaurus as it is, or why it cannot be. */
export const planEdit = (wish: ThesaurusWish, house: HouseThesaurus): PlannedEdit | ThesaurusRefusal => {
  const edit = editOf(wish, house)
  if ('refused' in edit) return edit
  const sequence = (house.changes.at(-1)?.sequence ?? 0) + 1
  const after = editedThesaurus(house.shipped, inForce([...house.changes, { ...edit, sequence }]))
  const faults = [
    ...unknownNeighbours(edit.added, { concepts: [...after.concepts] }),
    ...conceptFaults(edit.concept, { shipped: house.shipped, before: house.current, after }),
  ]
  return faults.length === 0 ? { edit, after } : faulty(faults)
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

const nothing = { kind: null, industry: null, added: {}, removed: {}, undoes: null } as const

const editOf = (wish: ThesaurusWish, house: HouseThesaurus): ThesaurusEdit | ThesaurusRefusal => {
  if (wish.act === 'undo') return undoing(wish.sequence, house)
  const found = house.current.concepts.find(({ prefLabel }) => prefLabel === wish.concept)
  if (wish.act === 'add') return adding(wish, found, house)
  if (found === undefined) return refusal('missing', `词库里没有叫“${wish.concept}”的概念，或它已停用。`)
  if (wish.act === 'retire') return { ...nothing, concept: wish.concept, act: 'retire' }
  return changing(found, wish.words)
}

const adding = (
  { concept, kind, industry, words }: Extract<ThesaurusWish, { act: 'add' }>,
  found: Concept | undefined,
  { shipped, changes }: HouseThesaurus,
): ThesaurusEdit | ThesaurusRefusal => {
  if (found !== undefined) return refusal('at odds', `已有叫“${concept}”的概念，请直接修改它。`)
  const isRetired =
    shipped.concepts.some(({ prefLabel }) => prefLabel === concept) ||
    inForce(changes).some((change) => change.act === 'add' && change.concept === concept)
  if (isRetired) return refusal('at odds', `叫“${concept}”的概念已停用，请撤销停用，而不是另加一个。`)
  if (!conceptKinds.some((each) => each === kind)) return refusal('faulty', `没有“${kind}”这一类概念。`)
  if (!shipped.concepts.some((each) => each.industry === industry))
    return refusal('faulty', `没有“${industry}”这个领域。`)
  return { ...nothing, concept, act: 'add', kind, industry, added: words }
}

const changing = (found: Concept, words: ConceptWords): ThesaurusEdit | ThesaurusRefusal => {
  const added = difference(words, found)
  const removed = difference(found, words)
  if (isEmpty(added) && isEmpty(removed)) return refusal('at odds', '没有改动：和现在的词完全一样。')
  return { ...nothing, concept: found.prefLabel, act: 'change', added, removed }
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

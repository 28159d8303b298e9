import { type ConceptWords, conceptLists, inForce, type ThesaurusChange } from '../../src/domain/thesaurus-change.ts'
import type { Database } from '../../src/ports/database.ts'
import type { Thesaurus } from '../../src/text/thesaurus.ts'
import { changeThesaurus, type Reason } from './change.ts'
import { planEdit, type ThesaurusRefusal, type ThesaurusWish, type WordsWished } from './edit.ts'
import { type HouseThesaurus, labelNow, readHouseThesaurus, withNeighbours } from './house-thesaurus.ts'

/** A line of a file of changes: what was done to a concept, and why; no names. */
export interface ChangeLine extends Pick<ThesaurusChange, 'concept' | 'kind' | 'industry' | 'renamed' | 'why'> {
  readonly act: 'add' | 'change' | 'retire'
  readonly added: WordsWished
  readonly removed: WordsWished
}

/** What becomes of a line: it is new, says what is so already, or cannot be. */
export interface LineFate {
  readonly line: number
  readonly concept: string
  readonly fate: 'new' | 'same' | 'wrong'
  /** Why it cannot be, in Chinese; else empty. */
  readonly said: string
}

/** The changes that count, as JSON Lines, oldest first. */
export const exportChanges = ({ changes }: HouseThesaurus): string =>
  inForce(changes)
    .map(({ concept, act, kind, industry, added, removed, renamed, why }) => {
      const only = { ...(act === 'add' && { kind, industry }), ...(renamed !== null && { renamed }) }
      return JSON.stringify({ concept, act, ...only, added, removed, why })
    })
    .map((line) => `${line}\n`)
    .join('')

/** What would become of each line, one after the other, over the thesaurus as it is. */
export const foreseeChanges = (lines: readonly ChangeLine[], house: HouseThesaurus): readonly LineFate[] => {
  let standing = house
  return lines.map((line, i) => {
    const told = { line: i + 1, concept: line.concept }
    const wish = wishOf(line, standing)
    if (wish === null) return { ...told, fate: 'same', said: '' }
    const planned = planEdit(wish, standing)
    if ('refused' in planned) return { ...told, fate: 'wrong', said: planned.said }
    standing = planned.after
    return { ...told, fate: 'new', said: '' }
  })
}

// A line that was taken in before changes nothing the second time.
const wishOf = (line: ChangeLine, house: HouseThesaurus): ThesaurusWish | null => {
  const { act, kind, industry, renamed } = line
  const concept = presentLabel(house, line.concept)
  const found = house.current.concepts.find(({ prefLabel }) => prefLabel === concept)
  if (act === 'retire') return found === undefined ? null : { act, concept }
  const words = wordsAfter(line, found, house)
  const prefLabel = renamed ?? concept
  const isSame = found !== undefined && conceptLists.every((name) => words[name].join('\n') === found[name].join('\n'))
  if (isSame && prefLabel === concept) return null
  if (act === 'add' && found === undefined) return { act, concept, kind: kind ?? '', industry: industry ?? '', words }
  return { act: 'change', concept, words, prefLabel }
}

/** What a concept is called here that a file calls by its first label, or by what it is called. */
const presentLabel = (house: HouseThesaurus, label: string): string =>
  house.current.concepts.some(({ prefLabel }) => prefLabel === label) ? label : labelNow(house, label)

const wordsAfter = (line: ChangeLine, before: ConceptWords | undefined, house: HouseThesaurus): ConceptWords => {
  const [added, removed] = [line.added, line.removed].map((words) =>
    withNeighbours(words, (label) => presentLabel(house, label)),
  )
  const list = (name: keyof ConceptWords): readonly string[] => [
    ...new Set([
      ...(before?.[name] ?? []).filter((word) => !removed![name]?.includes(word)),
      ...(added![name] ?? []).filter((word) => name !== 'altLabel' || word !== line.renamed),
    ]),
  ]
  return {
    altLabel: list('altLabel'),
    en: list('en'),
    broader: list('broader'),
    related: list('related'),
    said: list('said'),
    befalls: list('befalls'),
  }
}

/** Takes in every line that is new, or none: throws nothing, answers with what cannot be. */
export const importChanges = async (
  { lines, reason }: { readonly lines: readonly ChangeLine[]; readonly reason: Omit<Reason, 'why'> },
  shipped: Thesaurus,
  tx: Database,
): Promise<readonly LineFate[] | ThesaurusRefusal> => {
  const fates = foreseeChanges(lines, await readHouseThesaurus(tx, shipped))
  const wrong = fates.filter(({ fate }) => fate === 'wrong')
  if (wrong.length > 0)
    return {
      refused: 'faulty',
      said: `没有导入：${wrong.length} 行有问题，第一处在第 ${wrong[0]!.line} 行：${wrong[0]!.said}`,
      faults: wrong.map(({ line, concept, said }) => ({ field: `第 ${line} 行`, value: concept, expected: said })),
    }
  for (const line of lines) {
    const wish = wishOf(line, await readHouseThesaurus(tx, shipped))
    if (wish !== null) await changeThesaurus({ wish, reason: { ...reason, why: line.why } }, shipped, tx)
  }
  return fates
}

import {
  type ConceptList,
  type ConceptWords,
  conceptLists,
  inForce,
  type ThesaurusChange,
} from '../../src/domain/thesaurus-change.ts'
import type { Database } from '../../src/ports/database.ts'
import type { Thesaurus } from '../../src/text/thesaurus.ts'
import { changeThesaurus, type Reason } from './change.ts'
import { planEdit, type ThesaurusRefusal, type ThesaurusWish } from './edit.ts'
import { type HouseThesaurus, readHouseThesaurus } from './house-thesaurus.ts'

/** A line of a file of changes: what was done to a concept, and why; no names. */
export type ChangeLine = Pick<ThesaurusChange, 'concept' | 'kind' | 'industry' | 'added' | 'removed' | 'why'> & {
  readonly act: 'add' | 'change' | 'retire'
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
    .map(({ concept, act, kind, industry, added, removed, why }) =>
      JSON.stringify({ concept, act, ...(act === 'add' && { kind, industry }), added, removed, why }),
    )
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
    standing = after(standing, planned.edit, planned.after)
    return { ...told, fate: 'new', said: '' }
  })
}

const after = (
  house: HouseThesaurus,
  edit: Omit<ThesaurusChange, 'sequence' | 'why' | 'by' | 'at'>,
  current: Thesaurus,
): HouseThesaurus => ({
  ...house,
  current,
  changes: [
    ...house.changes,
    { ...edit, sequence: (house.changes.at(-1)?.sequence ?? 0) + 1, why: '', by: null, at: '' },
  ],
})

// A line that was taken in before changes nothing the second time.
const wishOf = (line: ChangeLine, { current }: HouseThesaurus): ThesaurusWish | null => {
  const { concept, act, kind, industry } = line
  const found = current.concepts.find(({ prefLabel }) => prefLabel === concept)
  if (act === 'retire') return found === undefined ? null : { act, concept }
  const before: ConceptWords = found ?? { altLabel: [], en: [], broader: [], related: [] }
  const list = (name: ConceptList): readonly string[] => [
    ...new Set([...before[name].filter((word) => !line.removed[name]?.includes(word)), ...(line.added[name] ?? [])]),
  ]
  const words = { altLabel: list('altLabel'), en: list('en'), broader: list('broader'), related: list('related') }
  const isSame = found !== undefined && conceptLists.every((name) => words[name].join('\n') === before[name].join('\n'))
  if (isSame) return null
  if (act === 'add' && found === undefined) return { act, concept, kind: kind ?? '', industry: industry ?? '', words }
  return { act: 'change', concept, words }
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

import { lookedOverBy } from '../../src/domain/audience.ts'
import { type Kind, kinds } from '../../src/domain/record.ts'
import { type ThesaurusChange, takenBack } from '../../src/domain/thesaurus-change.ts'
import type { Database } from '../../src/ports/database.ts'
import { accountsByIds } from '../../src/store/identity/accounts.ts'
import { countSaying } from '../../src/store/libraries/records-saying.ts'
import { anyWriting } from '../../src/text/any-writing.ts'
import type { Concept } from '../../src/text/thesaurus.ts'
import { isOneTerm } from '../../src/text/tokenise.ts'
import {
  firstLabelOf,
  type HouseThesaurus,
  labelNow,
  type StandingConcept,
  standingConcepts,
  versionOf,
  withNeighbours,
} from './house-thesaurus.ts'
import { cutSaid } from './wording.ts'

/** A change, its concepts called as they are called now, with the name of who made it, while he has an account, and whether it still counts. */
export type ToldChange = ThesaurusChange & { readonly name: string | null; readonly isTakenBack: boolean }

/** One concept with all that hangs on it. */
export interface ConceptView extends StandingConcept {
  readonly narrower: readonly string[]
  /** Concepts that name this one as related. */
  readonly relatedFrom: readonly string[]
  /** As it was shipped; `null`: the house's own. */
  readonly shipped: Concept | null
  readonly version: number
  readonly history: readonly ToldChange[]
  /** What is worth knowing of its words, in Chinese. */
  readonly remarks: readonly string[]
}

/** One concept by its preferred label; `undefined`: there is none, nor ever was. */
export const viewConcept = async (
  label: string,
  house: HouseThesaurus,
  db: Database,
): Promise<ConceptView | undefined> => {
  const found = standingConcepts(house).find(({ concept }) => concept.prefLabel === label)
  if (found === undefined) return undefined
  const { concepts } = house.current
  const first = firstLabelOf(house, label)
  const labels = [found.concept.prefLabel, ...found.concept.altLabel]
  const naming = (list: 'broader' | 'related'): readonly string[] =>
    concepts.filter((each) => each[list].includes(label)).map(({ prefLabel }) => prefLabel)
  return {
    ...found,
    narrower: naming('broader'),
    relatedFrom: naming('related').filter((other) => !found.concept.related.includes(other)),
    shipped: house.shipped.concepts.find(({ prefLabel }) => prefLabel === first) ?? null,
    version: versionOf(house, label),
    history: (await toldChanges(house, db)).filter(({ concept }) => concept === label),
    remarks: labels.filter((each) => !isOneTerm(each)).map(cutSaid),
  }
}

/** Everything that was done, the latest first. */
export const toldChanges = async (house: HouseThesaurus, db: Database): Promise<readonly ToldChange[]> => {
  const { changes } = house
  const now = (label: string): string => labelNow(house, label)
  const gone = takenBack(changes)
  const ids = [...new Set(changes.flatMap(({ by }) => by ?? []))]
  const names = new Map((await accountsByIds(db, ids)).map(({ id, name }) => [id, name]))
  return changes
    .map((change) => ({
      ...change,
      concept: now(change.concept),
      added: withNeighbours(change.added, now),
      removed: withNeighbours(change.removed, now),
      name: change.by === null ? null : (names.get(change.by) ?? null),
      isTakenBack: gone.has(change.sequence),
    }))
    .toReversed()
}

/** How many records of each library say a word in any writing. */
export interface WordMentions extends Readonly<Record<Kind, number>> {
  readonly word: string
}

/** How often each label of a concept is said, as far as an administrator may read; sensitive records left out. */
export const conceptMentions = async (labels: readonly string[], db: Database): Promise<readonly WordMentions[]> => {
  const mentions: WordMentions[] = []
  for (const word of labels) {
    const counts = { need: 0, result: 0, expert: 0 }
    for (const kind of kinds)
      counts[kind] = await countSaying(db, kind, { pattern: anyWriting([word]), circles: lookedOverBy })
    mentions.push({ word, ...counts })
  }
  return mentions
}

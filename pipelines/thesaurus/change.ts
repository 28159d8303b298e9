import { lookedOverBy } from '../../src/domain/audience.ts'
import { type Kind, kinds } from '../../src/domain/record.ts'
import type { ThesaurusChange } from '../../src/domain/thesaurus-change.ts'
import type { Database } from '../../src/ports/database.ts'
import { appendChanges } from '../../src/store/indexing/index-changes.ts'
import { countSaying, idsSaying } from '../../src/store/libraries/records-saying.ts'
import { addThesaurusChange, lockThesaurus } from '../../src/store/thesaurus-changes.ts'
import { anyWriting } from '../../src/text/any-writing.ts'
import { fold } from '../../src/text/fold.ts'
import { labelsOf, type Thesaurus } from '../../src/text/thesaurus.ts'
import { isSegmented } from '../../src/text/tokenise.ts'
import { planEdit, type ThesaurusRefusal, type ThesaurusWish } from './edit.ts'
import { labelNow, readHouseThesaurus, versionOf } from './house-thesaurus.ts'

/** Who wants it, why, and when. */
export type Reason = Pick<ThesaurusChange, 'why' | 'by' | 'at'>

/** What was done, and how many records are segmented anew because they say a word that came or went; of those an administrator may read. */
export interface DoneChange {
  readonly change: ThesaurusChange
  /** What the concept is called now. */
  readonly concept: string
  readonly segmented: Readonly<Record<Kind, number>>
}

/** A wish, its reason, and the version of the concept that its writer has read; left out, whichever. */
export interface OrderedChange {
  readonly wish: ThesaurusWish
  readonly reason: Reason
  readonly read?: number | undefined
}

/** Plans a change, keeps it, and lets every index read the records again that say a word which came or went; all in one transaction. */
export const changeThesaurus = async (
  { wish, reason, read }: OrderedChange,
  shipped: Thesaurus,
  tx: Database,
): Promise<DoneChange | ThesaurusRefusal | 'changed since'> => {
  await lockThesaurus(tx)
  const house = await readHouseThesaurus(tx, shipped)
  if (read !== undefined && 'concept' in wish && versionOf(house, wish.concept) !== read) return 'changed since'
  const planned = planEdit(wish, house)
  if ('refused' in planned) return planned
  const change = await addThesaurusChange(tx, { ...planned.edit, ...reason })
  const segmented = await segmentAnew(movedWords(house.current, planned.after.current), tx)
  return { change, concept: labelNow(planned.after, change.concept), segmented }
}

/** Words that are kept whole in one of the two and not in the other: texts without them are segmented as before. */
const movedWords = (before: Thesaurus, after: Thesaurus): readonly string[] => {
  const [was, is] = [before, after].map((each) => new Set(labelsOf(each).map(fold).filter(isSegmented)))
  return [...was!.symmetricDifference(is!)]
}

const segmentAnew = async (words: readonly string[], tx: Database): Promise<DoneChange['segmented']> => {
  const counts = { need: 0, result: 0, expert: 0 }
  if (words.length === 0) return counts
  const pattern = anyWriting(words)
  for (const kind of kinds) {
    await appendChanges(tx, kind, await idsSaying(tx, kind, pattern))
    counts[kind] = await countSaying(tx, kind, { pattern, circles: lookedOverBy })
  }
  return counts
}

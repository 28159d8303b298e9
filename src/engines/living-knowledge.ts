import { inForce } from '../domain/thesaurus-change.ts'
import type { Database } from '../ports/database.ts'
import { thesaurusChanges, thesaurusRevision } from '../store/thesaurus-changes.ts'
import { editedThesaurus } from '../text/edited-thesaurus.ts'
import type { Tokeniser } from '../text/tokenise.ts'
import { type Knowledge, withThesaurus } from './knowledge.ts'

/** Knowledge that follows what the house changes in its thesaurus. */
export interface LivingKnowledge extends Knowledge {
  /** As it was shipped. */
  readonly shipped: Knowledge
  /** As it is at this moment: take it once for each answer. What is held of the others follows by itself. */
  readonly current: () => Knowledge
  /** Reads what was changed since; costs one look where nothing was. */
  readonly refresh: (db: Database) => Promise<void>
}

/** The shipped knowledge with the house's changes over it. */
export const livingKnowledge = async (shipped: Knowledge, db: Database): Promise<LivingKnowledge> => {
  let current = shipped
  let revision = 0
  const refresh = async (asked: Database): Promise<void> => {
    if ((await thesaurusRevision(asked)) === revision) return
    const changes = await thesaurusChanges(asked)
    const latest = changes.at(-1)?.sequence ?? 0
    if (latest === revision) return
    current = withThesaurus(current, editedThesaurus(shipped.thesaurus, inForce(changes)))
    revision = latest
    warmUp(current)
  }
  await refresh(db)
  const now = (): Knowledge => current
  return {
    shipped,
    current: now,
    refresh,
    tokeniser: livingTokeniser(now),
    neighboursOf: (term) => now().neighboursOf(term),
    symptomsIn: (text) => now().symptomsIn(text),
    industriesIn: (...asked) => now().industriesIn(...asked),
    get thesaurus() {
      return now().thesaurus
    },
    get labels() {
      return now().labels
    },
    get sentences() {
      return now().sentences
    },
    industryName: shipped.industryName,
    version: shipped.version,
  }
}

// Indexes and embedders hold it as long as they are open.
const livingTokeniser = (now: () => Knowledge): Tokeniser => ({
  words: (text) => now().tokeniser.words(text),
  tokens: (text) => now().tokeniser.tokens(text),
  terms: (text) => now().tokeniser.terms(text),
})

// Whoever asks next should not wait for the dictionary.
const warmUp = ({ neighboursOf, industriesIn }: Knowledge): void => {
  setImmediate(() => {
    neighboursOf('预热')
    industriesIn('预热')
  })
}

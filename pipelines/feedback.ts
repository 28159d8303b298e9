import type { Audience } from '../src/domain/audience.ts'
import type { AskedRef, Feedback, ShownAs } from '../src/domain/feedback.ts'
import type { Kind } from '../src/domain/record.ts'
import type { Database } from '../src/ports/database.ts'
import { appendFeedback, keepQuestion } from '../src/store/feedback.ts'
import { storeSeenBy } from '../src/store/libraries/records.ts'
import { questionId } from './feedback/question-id.ts'

/** What one person says at one time of the matches of one question. */
export interface Saying {
  readonly asked:
    | { readonly text: string; readonly isSensitive?: boolean }
    | { readonly kind: Kind; readonly id: string }
  readonly saidBy: string | null
  /** The circles of whoever says it: what is for none of them is not there. `null`: the house. */
  readonly circles: readonly Audience[] | null
  readonly said: readonly Said[]
}

/** What is said of one match. */
export interface Said extends ShownAs, Pick<Feedback, 'outcome' | 'reason' | 'words'> {
  readonly kind: Kind
  readonly id: string
}

/** A record that something is said of, and that is not there. */
export interface Missing {
  readonly missing: { readonly kind: Kind; readonly id: string }
}

/** When it is said, and ids for what is kept. */
export interface SayingPorts {
  readonly now: () => string
  readonly newId: () => string
}

/** What is said goes in, and is kept as it is: all of it, or nothing when a record is not there. */
export const takeFeedback = async (
  saying: Saying,
  tx: Database,
  ports: SayingPorts,
): Promise<readonly Feedback[] | Missing> => {
  const missing = await firstMissing(saying, tx)
  if (missing !== undefined) return { missing }
  const asked = await askedRef(saying, tx, ports)
  const kept = saying.said.map(
    ({ kind, id, ...said }): Feedback => ({
      ...said,
      id: ports.newId(),
      asked,
      candidate: { kind, id },
      saidBy: saying.saidBy,
      at: ports.now(),
    }),
  )
  await appendFeedback(tx, kept)
  return kept
}

const firstMissing = async (
  { asked, said, circles }: Saying,
  tx: Database,
): Promise<Missing['missing'] | undefined> => {
  const named = [...('text' in asked ? [] : [asked]), ...said]
  for (const [kind, of] of Map.groupBy(named, (each) => each.kind)) {
    const ids = [...new Set(of.map(({ id }) => id))]
    const found = new Set((await storeSeenBy(kind, circles).byIds(tx, ids)).map(({ id }) => id))
    const id = ids.find((each) => !found.has(each))
    if (id !== undefined) return { kind, id }
  }
  return undefined
}

const askedRef = async ({ asked }: Saying, tx: Database, { now }: SayingPorts): Promise<AskedRef> => {
  if (!('text' in asked)) return asked
  const id = questionId(asked.text)
  // Known again by its hash, and by nothing else.
  if (asked.isSensitive) return { kind: 'question', id }
  await keepQuestion(tx, { id, text: asked.text, firstAsked: now() })
  return { kind: 'question', id }
}

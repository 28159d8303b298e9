import { type RawBuilder, sql } from 'kysely'
import type { AskedRef, DeclineReason, Feedback, Question, Withdrawal } from '../domain/feedback.ts'
import type { Kind } from '../domain/record.ts'
import type { Database } from '../ports/database.ts'

/** What was said, and how it was taken back if it was. */
export type KeptFeedback = Feedback & { readonly withdrawn: Omit<Withdrawal, 'feedbackId'> | null }

/** Appends, in the order given. */
export const appendFeedback = async (tx: Database, said: readonly Feedback[]): Promise<void> => {
  if (said.length === 0) return
  const rows = said.map(({ asked, candidate, ...rest }) => ({
    ...rest,
    askedKind: asked.kind,
    askedId: asked.id,
    kind: candidate.kind,
    recordId: candidate.id,
  }))
  await tx.insertInto('feedback').values(rows).execute()
}

/** Takes a feedback back; once it is, nothing more happens. */
export const withdrawFeedback = async (tx: Database, withdrawal: Withdrawal): Promise<void> => {
  await tx
    .insertInto('feedbackWithdrawals')
    .values(withdrawal)
    .onConflict((conflict) => conflict.column('feedbackId').doNothing())
    .execute()
}

/** Keeps the words of a question the first time something is said about it. */
export const keepQuestion = async (tx: Database, question: Question): Promise<void> => {
  await tx
    .insertInto('questions')
    .values(question)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** Those that exist, in no particular order. */
export const questionsByIds = (db: Database, ids: readonly string[]): Promise<readonly Question[]> =>
  ids.length === 0 ? Promise.resolve([]) : db.selectFrom('questions').selectAll().where('id', 'in', ids).execute()

/** One feedback; `undefined` when there is none of that id. */
export const feedbackById = async (db: Database, id: string): Promise<KeptFeedback | undefined> =>
  (await select(db, sql`where feedback.id = ${id}`))[0]

/** What was said of the matches of one asking side, oldest first, withdrawn or not. */
export const feedbackOf = (db: Database, { kind, id }: AskedRef): Promise<readonly KeptFeedback[]> =>
  select(db, sql`where asked_kind = ${kind} and asked_id = ${id}`)

/** Everything that still stands, oldest first. */
export const standingFeedback = (db: Database): Promise<readonly KeptFeedback[]> =>
  select(db, sql`where withdrawals.feedback_id is null`)

/** A candidate that was declined, and what was said. */
export interface Declined {
  readonly id: string
  readonly feedback: string
  readonly reason: DeclineReason
}

/** The candidates of a kind that were declined for an asking side, or that declined it from theirs; withdrawn ones are not among them. */
export const declinedFor = async (db: Database, asked: AskedRef, kind: Kind): Promise<readonly Declined[]> => {
  const { rows } = await sql<Declined>`
    select distinct on (said.id) said.id, said.feedback, said.reason from (
      select record_id as id, id as feedback, reason, sequence from feedback
        where outcome = 'declined' and asked_kind = ${asked.kind} and asked_id = ${asked.id} and kind = ${kind}
      union all
      select asked_id as id, id as feedback, reason, sequence from feedback
        where outcome = 'declined' and kind = ${asked.kind} and record_id = ${asked.id} and asked_kind = ${kind}
    ) as said
    where not exists (select 1 from feedback_withdrawals where feedback_id = said.feedback)
    order by said.id, said.sequence desc`.execute(db)
  return rows
}

interface Row extends Omit<Feedback, 'asked' | 'candidate'> {
  readonly askedKind: AskedRef['kind']
  readonly askedId: string
  readonly kind: Kind
  readonly recordId: string
  readonly withdrawnAt: string | null
  readonly withdrawnBy: string | null
  readonly withdrawnWords: string | null
}

const select = async (db: Database, where: RawBuilder<unknown>): Promise<readonly KeptFeedback[]> => {
  const { rows } = await sql<Row>`
    select feedback.id, asked_kind, asked_id, kind, record_id, outcome, reason, feedback.words, feedback.said_by, feedback.at,
      position, score, probability, profile,
      withdrawals.at as withdrawn_at, withdrawals.said_by as withdrawn_by, withdrawals.words as withdrawn_words
    from feedback left join feedback_withdrawals as withdrawals on withdrawals.feedback_id = feedback.id
    ${where} order by sequence`.execute(db)
  return rows.map(({ askedKind, askedId, kind, recordId, withdrawnAt, withdrawnBy, withdrawnWords, ...said }) => ({
    ...said,
    asked: { kind: askedKind, id: askedId },
    candidate: { kind, id: recordId },
    withdrawn: withdrawnAt === null ? null : { at: withdrawnAt, saidBy: withdrawnBy, words: withdrawnWords },
  }))
}

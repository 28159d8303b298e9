import type { FastifyRequest } from 'fastify'
import { expertOnly, organisationMembers } from '../../domain/audience.ts'
import type { AccountAct, AuditEntry } from '../../domain/audit.ts'
import type { Need } from '../../domain/need.ts'
import type { Database } from '../../ports/database.ts'
import { appendAudit } from '../../store/audit/audit.ts'
import type { HttpPorts } from '../ports.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Something of this request was noted: before it is answered, the anchor of the log moves on. */
    isNoted: boolean
  }
}

type Target = Pick<AuditEntry, 'kind' | 'recordIds'>

/** Notes who does what, in the transaction that does it: the ids, and the names of the fields that were sent. */
export const noteWrite = (request: FastifyRequest, tx: Database, { now, answered }: Written): Promise<void> =>
  note(request, tx, [{ ...whoDoes(request, now()), ...targetOf(request, answered), fields: fieldsOf(request.body) }])

interface Written extends Pick<HttpPorts, 'now'> {
  /** What the write is answered with; one that makes a record tells its id. */
  readonly answered: unknown
}

/** What an answer shows. */
export interface Shown {
  readonly needs?: readonly Pick<Need, 'id' | 'organisationId'>[]
  /** Ids. */
  readonly experts?: readonly string[]
}

/**
 * Notes which needs of other firms and which other experts somebody who has signed in was shown; his own, and what
 * visitors see, leave no trace.
 */
export const noteSeen = async (request: FastifyRequest, shown: Shown, ports: HttpPorts): Promise<void> => {
  const { viewer } = request
  if (viewer.accountId === null) return
  const circles = viewer.circles ?? []
  const needs = (shown.needs ?? []).filter(
    ({ organisationId }) => organisationId === null || !circles.includes(organisationMembers(organisationId)),
  )
  const experts = (shown.experts ?? []).filter((id) => !circles.includes(expertOnly(id)))
  const seen: readonly Target[] = [
    { kind: 'need', recordIds: needs.map(({ id }) => id) },
    { kind: 'expert', recordIds: experts },
  ]
  const who = whoDoes(request, ports.now())
  const entries = seen
    .filter(({ recordIds }) => recordIds.length > 0)
    .map((target) => ({ ...who, ...target, fields: [] }))
  if (entries.length > 0) await note(request, ports.db, entries)
}

/** Notes that somebody looked at something that is not for every eye: how people are reached, a need shown by a link. */
export const noteLook = (
  request: FastifyRequest,
  { db, now }: Pick<HttpPorts, 'db' | 'now'>,
  seen: Pick<AuditEntry, 'kind' | 'recordIds' | 'fields'>,
): Promise<void> => note(request, db, [{ ...whoDoes(request, now()), ...seen }])

/** What somebody does with an account; neither an address nor a password nor a key is told. */
export interface Act {
  readonly act: AccountAct
  /** Who does it; `null`: nobody has signed in. */
  readonly by: string | null
  /** Ids of what it is done with, where that is not the account itself. */
  readonly with?: readonly string[]
}

/** Notes what somebody does with an account. */
export const noteAct = (request: FastifyRequest, act: Act, { db, now }: Pick<HttpPorts, 'db' | 'now'>): Promise<void> =>
  note(request, db, [
    {
      ...whoDoes(request, now()),
      accountId: act.by,
      action: act.act,
      kind: 'account',
      recordIds: act.with ?? (act.by === null ? [] : [act.by]),
      fields: fieldsOf(request.body),
    },
  ])

const note = (request: FastifyRequest, db: Database, entries: readonly AuditEntry[]): Promise<void> => {
  request.isNoted = true
  return appendAudit(db, ...entries)
}

const whoDoes = ({ viewer, routeOptions }: FastifyRequest, at: string) => ({
  at,
  accountId: viewer.accountId,
  role: viewer.role,
  organisationId: viewer.organisationId,
  action: routeOptions.config.action!,
})

const targetOf = ({ params, routeOptions }: FastifyRequest, answered: unknown): Target => {
  const id = idIn(params) ?? idIn(answered)
  const kind =
    /(need|result|expert|organisation|feedback|engagement|bounty|shortlist|chain|thesaurus)$/.exec(
      routeOptions.config.action!,
    )?.[1] ?? null
  return { kind, recordIds: id === undefined ? feedbackIds(answered) : [id] }
}

const idIn = (holder: unknown): string | undefined => {
  const id = (holder as { readonly id?: unknown } | undefined)?.id
  return typeof id === 'string' ? id : undefined
}

// What a write says of several records at once.
const feedbackIds = (answered: unknown): readonly string[] => {
  const { feedback, selected } = (answered ?? {}) as Readonly<Record<'feedback' | 'selected', Told | undefined>>
  return (feedback ?? selected ?? []).map(({ id }) => id)
}

type Told = readonly { readonly id: string }[]

const fieldsOf = (body: unknown): readonly string[] =>
  typeof body === 'object' && body !== null ? Object.keys(body) : []

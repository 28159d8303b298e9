import type { FastifyRequest } from 'fastify'
import { organisationMembers } from '../domain/audience.ts'
import type { AuditEntry } from '../domain/audit.ts'
import type { Need } from '../domain/need.ts'
import type { Database } from '../ports/database.ts'
import { appendAudit } from '../store/audit.ts'
import type { HttpPorts } from './ports.ts'

type Target = Pick<AuditEntry, 'kind' | 'recordIds'>

/** Notes who does what, in the transaction that does it: the ids, and the names of the fields that were sent. */
export const noteWrite = (request: FastifyRequest, tx: Database, { now, answered }: Written): Promise<void> =>
  appendAudit(tx, { ...whoDoes(request, now()), ...targetOf(request, answered), fields: fieldsOf(request.body) })

interface Written extends Pick<HttpPorts, 'now'> {
  /** What the write is answered with; one that makes a record tells its id. */
  readonly answered: unknown
}

/** Notes which needs of other firms somebody who has signed in was shown; his own, and what visitors see, leave no trace. */
export const noteSeen = async (request: FastifyRequest, needs: readonly Seen[], ports: HttpPorts): Promise<void> => {
  const { viewer } = request
  if (viewer.accountId === null) return
  const others = needs.filter(({ organisationId }) => !isOf(viewer.circles, organisationId))
  const target: Target = { kind: 'need', recordIds: others.map(({ id }) => id) }
  if (others.length > 0) await appendAudit(ports.db, { ...whoDoes(request, ports.now()), ...target, fields: [] })
}

type Seen = Pick<Need, 'id' | 'organisationId'>

const isOf = (circles: readonly string[] | null, id: string | null): boolean =>
  id !== null && (circles ?? []).includes(organisationMembers(id))

const whoDoes = ({ viewer, routeOptions }: FastifyRequest, at: string) => ({
  at,
  accountId: viewer.accountId,
  role: viewer.role,
  organisationId: viewer.organisationId,
  action: routeOptions.config.action!,
})

const targetOf = ({ params, routeOptions }: FastifyRequest, answered: unknown): Target => {
  const id = idIn(params) ?? idIn(answered)
  const kind = /(need|result|expert|organisation|feedback)$/.exec(routeOptions.config.action!)?.[1] ?? null
  return { kind, recordIds: id === undefined ? feedbackIds(answered) : [id] }
}

const idIn = (holder: unknown): string | undefined => {
  const id = (holder as { readonly id?: unknown } | undefined)?.id
  return typeof id === 'string' ? id : undefined
}

const feedbackIds = (answered: unknown): readonly string[] =>
  ((answered as { readonly feedback?: readonly { readonly id: string }[] } | undefined)?.feedback ?? []).map(
    ({ id }) => id,
  )

const fieldsOf = (body: unknown): readonly string[] =>
  typeof body === 'object' && body !== null ? Object.keys(body) : []

import type { FastifyReply, FastifyRequest } from 'fastify'
import { accountOnly, expertOnly, organisationMembers } from '../../domain/audience.ts'
import type { Engagement } from '../../domain/engagement.ts'
import type { Owned } from '../../domain/permissions.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { engagementById, type KeptEngagement } from '../../store/engagements/engagements.ts'
import type { WriteAnswer } from '../../store/idempotency.ts'
import { Refused } from '../answers/problems.ts'
import { answerWrite } from '../answers/writes.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { refusing } from './refusals.ts'

/** The engagement of a path as this viewer sees it; refuses with 404, whether it is not there or not for him. */
export const foundEngagement = async (
  { params, viewer }: FastifyRequest,
  db: Database,
  { locked = false } = {},
): Promise<KeptEngagement> => {
  const { id } = params as { readonly id: string }
  const engagement = await engagementById(db, id, { circles: viewer.circles, locked })
  if (engagement === undefined) throw new Refused(404, `没有编号为“${id}”的对接。`)
  return engagement
}

/** Whose it is on the side of the need: its firm's, its park's, the broker's. */
export const ofFirm = ({ organisationId, pool, broker }: Engagement): Owned => ({
  organisationId,
  pool,
  expertId: null,
  granted: broker === null ? [] : [accountOnly(broker)],
})

const after = (circle: string | null, start: string): string | null =>
  circle?.startsWith(start) === true ? circle.slice(start.length) : null

/** Whose it is on the side that is invited. */
export const ofPartner = ({ partner }: Engagement): Owned => ({
  organisationId: after(partner, organisationMembers('')),
  pool: null,
  expertId: after(partner, expertOnly('')),
  granted: [],
})

/** The side a viewer stands on. */
export const sideOf = ({ circles }: Viewer, { partner }: Engagement): 'firm' | 'partner' =>
  partner !== null && circles?.includes(partner) === true ? 'partner' : 'firm'

/** Whose it is on the viewer's own side. */
export const ofSide = (viewer: Viewer, engagement: Engagement): Owned =>
  sideOf(viewer, engagement) === 'partner' ? ofPartner(engagement) : ofFirm(engagement)

/** A write about one engagement. */
export interface EngagementWrite {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly ports: HttpPorts
  /** Whose it must be for this; left out: on the viewer's own side. */
  readonly whose?: (engagement: Engagement) => Owned
}

/** Finds and locks the engagement of a path, asks whether the viewer may, does the work once, and answers. */
export const writeEngagement = (
  { request, reply, ports, whose }: EngagementWrite,
  work: (engagement: KeptEngagement, tx: Database) => Promise<WriteAnswer>,
): Promise<FastifyReply> =>
  refusing(() =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const engagement = await foundEngagement(request, tx, { locked: true })
      permitOwned(request, whose?.(engagement) ?? ofSide(request.viewer, engagement))
      return work(engagement, tx)
    }),
  )

import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Current, latestOf } from '../../../pipelines/shortlist/change.ts'
import { type ShortlistRefusalCode, ShortlistRefused } from '../../../pipelines/shortlist/refused.ts'
import type { Owned } from '../../domain/permissions.ts'
import type { Shortlist } from '../../domain/shortlist.ts'
import type { Database } from '../../ports/database.ts'
import type { WriteAnswer } from '../../store/idempotency.ts'
import { shortlistById } from '../../store/shortlists.ts'
import { Refused } from '../answers/problems.ts'
import { answerWrite } from '../answers/writes.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'

/** The list of a path as this viewer sees it; refuses with 404, whether it is not there or not for him. */
export const foundShortlist = async (
  { params, viewer }: FastifyRequest,
  db: Database,
  { locked = false } = {},
): Promise<Shortlist> => {
  const { id } = params as { readonly id: string }
  const shortlist = await shortlistById(db, id, { circles: viewer.circles, locked })
  if (shortlist === undefined) throw new Refused(404, `没有编号为“${id}”的对接清单。`)
  return shortlist
}

/** Whose a list is: its pool's. */
export const ofPool = ({ pool }: Pick<Shortlist, 'pool'>): Owned => ({
  organisationId: null,
  pool,
  expertId: null,
  granted: [],
})

const said: Readonly<Record<ShortlistRefusalCode, readonly [number, string]>> = {
  'no such line': [422, '清单的这个版本中没有这一行。'],
  'on the list already': [422, '这一对已经在清单上。'],
  'no such need': [422, '没有这个编号的需求。'],
  'no such candidate': [422, '没有这个编号的专家或成果。'],
  'no version yet': [409, '清单还没有生成。'],
  'another version': [409, '清单已有更新的版本，请重新读取后再改。'],
  'not drafted': [409, '只有草稿可以批准：先生成或修改。'],
  'not approved': [409, '先批准，再标为已发出。'],
}

/** Does the work; what the journey refuses is answered as a problem in Chinese. */
export const refusing = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof ShortlistRefused)) throw error
    const [status, words] = said[error.code]
    throw new Refused(status, words)
  }
}

/** A write about one list. */
export interface ShortlistWrite {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly ports: HttpPorts
  /** The version it was thought out on; a later one refuses it. */
  readonly version?: number
}

/** Finds and locks the list of a path, asks whether the viewer may, does the work once, and answers. */
export const writeShortlist = (
  { request, reply, ports, version }: ShortlistWrite,
  work: (current: Current, tx: Database) => Promise<WriteAnswer>,
): Promise<FastifyReply> =>
  refusing(() =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const shortlist = await foundShortlist(request, tx, { locked: true })
      permitOwned(request, ofPool(shortlist))
      if (version !== undefined && version !== shortlist.version) throw new ShortlistRefused('another version')
      return work({ shortlist, latest: await latestOf(tx, shortlist) }, tx)
    }),
  )

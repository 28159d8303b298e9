import type { FastifyReply, FastifyRequest } from 'fastify'
import { type EventRefusalCode, EventRefused } from '../../../pipelines/event/refused.ts'
import type { EventVersion, MatchmakingEvent } from '../../domain/event.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { addEventVersion, eventById, eventVersionOf } from '../../store/events.ts'
import type { WriteAnswer } from '../../store/idempotency.ts'
import { Refused } from '../answers/problems.ts'
import { answerWrite } from '../answers/writes.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import { ofPool } from '../shortlists/found.ts'
import { type OpenEventVersion, openEventVersion } from './view.ts'

/** The event of a path as this viewer sees it; refuses with 404, whether it is not there or not for him. */
export const foundEvent = async (
  { params, viewer }: FastifyRequest,
  db: Database,
  { locked = false } = {},
): Promise<MatchmakingEvent> => {
  const { id } = params as { readonly id: string }
  const event = await eventById(db, id, { circles: viewer.circles, locked })
  if (event === undefined) throw new Refused(404, `没有编号为“${id}”的对接会。`)
  return event
}

/** A version as it is stored, the latest without a number; refuses one that is none with 404. */
export const storedVersion = async (
  db: Database,
  event: MatchmakingEvent,
  number: number = event.version,
): Promise<EventVersion> => {
  const version = await eventVersionOf(db, event.id, number)
  if (version === undefined) throw new Refused(404, `这场对接会没有第 ${number} 版。`)
  return version
}

const said: Readonly<Record<EventRefusalCode, readonly [number, string]>> = {
  'no such meeting': [422, '这个版本中没有这一场。'],
  'no such slot': [422, '没有这个时段。'],
  'no such table': [422, '没有这张桌子。'],
  'in the way': [422, '不能放在这里'],
  'table is taken': [422, '这张桌子那时已有人。'],
  'another version': [409, '时间表已有更新的版本，请重新读取后再改。'],
  'no lines': [422, '这份清单里没有您能看到的对接，排不出会。'],
  'no slots': [422, '时段排到了半夜以后：减少时段或提早开始。'],
  'not among the people': [422, '没有这个编号的专家或成果方。'],
}

/** Does the work; what the journey refuses is answered as a problem in Chinese. */
export const refusing = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof EventRefused)) throw error
    const [status, words] = said[error.code]
    throw new Refused(status, error.words === null ? words : `${words}：${error.words}。`)
  }
}

/** What an answer tells of an event and a version. */
export type InFull = MatchmakingEvent & { readonly current: OpenEventVersion }

/** An event with one version, as a viewer may read it. */
export const inFull = async (
  event: MatchmakingEvent,
  viewer: Viewer,
  { db, number }: { readonly db: Database; readonly number?: number | undefined },
): Promise<InFull> => ({
  ...event,
  current: await openEventVersion(await storedVersion(db, event, number), viewer, db),
})

/** A write about one event, thought out on a version. */
export interface EventWrite {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly ports: HttpPorts
  readonly version: number
}

/** Finds and locks the event of a path, asks whether the viewer may and whether the version is the latest, and does the work once. */
export const writeEvent = (
  { request, reply, ports, version }: EventWrite,
  work: (
    current: { readonly event: MatchmakingEvent; readonly latest: EventVersion },
    tx: Database,
  ) => Promise<WriteAnswer>,
): Promise<FastifyReply> =>
  refusing(() =>
    answerWrite({ request, reply, ports }, async (tx) => {
      const event = await foundEvent(request, tx, { locked: true })
      permitOwned(request, ofPool(event))
      if (version !== event.version) throw new EventRefused('another version')
      return work({ event, latest: await storedVersion(tx, event) }, tx)
    }),
  )

/** Adds a version and answers the event with it. */
export const answerNext = async (
  event: MatchmakingEvent,
  next: Omit<EventVersion, 'number' | 'eventId'>,
  { viewer, tx }: { readonly viewer: Viewer; readonly tx: Database },
): Promise<WriteAnswer> => {
  const after = await addEventVersion(tx, event, next)
  return { status: 201, headers: {}, body: await inFull(after, viewer, { db: tx }) }
}

/** What a version shows, for the audit log. */
export const seenIn = ({ meetings }: EventVersion) => {
  const topics = meetings.flatMap((meeting) => meeting.topics)
  return {
    needs: topics.flatMap(({ needId, organisationId }) => (needId === null ? [] : [{ id: needId, organisationId }])),
    experts: topics.flatMap(({ kind, candidateId }) => (kind === 'expert' ? [candidateId] : [])),
  }
}

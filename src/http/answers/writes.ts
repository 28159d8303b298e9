import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Database, inTransaction } from '../../ports/database.ts'
import { once, type WriteAnswer, type WriteOutcome } from '../../store/idempotency.ts'
import { noteWrite } from '../audit/trail.ts'
import type { HttpPorts } from '../ports.ts'
import { traceOf } from './answer-problems.ts'
import { Refused } from './problems.ts'

/** Headers of every write. */
export const writeHeaders = z.object({
  'idempotency-key': z
    .string()
    .regex(/^[\x21-\x7e]{1,200}$/, '应为 1 到 200 个 ASCII 字符，不含空格')
    .optional()
    .describe('同一个键的同一请求只执行一次，24 小时内重发得到同样的答复'),
})

/** Headers of a write that replaces or removes. */
export const changeHeaders = writeHeaders.extend({
  'if-match': z.string().max(500).optional().describe('读取时得到的 ETag：内容已被别人改动则答 412'),
})

/** A request that is being answered. */
export interface Exchange {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly ports: HttpPorts
  /** What was sent, where it is no JSON body: a copy of the request says the same. */
  readonly said?: unknown
}

/** Does the work once in a transaction, brings the index in step, and answers. */
export const answerWrite = async (
  { request, reply, ports, said }: Exchange,
  work: (tx: Database) => Promise<WriteAnswer>,
): Promise<FastifyReply> => {
  const done = await doOnce({ request, ports, said }, work)
  if (done.outcome === 'mistaken')
    throw new Refused(409, '这个 Idempotency-Key 已用于另一个请求：重发要与原请求完全相同，新的请求要换一个键。')
  if (done.outcome === 'forgotten')
    throw new Refused(409, '这个请求已经执行过；它写的内容后来被收回、列为涉敏或删除，当时的答复不再保留。')
  if (done.outcome === 'again') reply.header('idempotency-replayed', 'true')
  else await bringInStep({ request, ports })
  const { status, headers, body } = done.answer
  return reply.code(status).headers(headers).send(body)
}

const doOnce = async (
  { request, ports, said }: Omit<Exchange, 'reply'>,
  work: (tx: Database) => Promise<WriteAnswer>,
): Promise<WriteOutcome> => {
  const key = request.headers['idempotency-key']
  const noted = async (tx: Database): Promise<WriteAnswer> => {
    const answer = await work(tx)
    await noteWrite(request, tx, { now: ports.now, answered: answer.body })
    return answer
  }
  if (typeof key !== 'string') return { outcome: 'first', answer: await inTransaction(ports.db, noted) }
  return once(ports.db, { key, fingerprint: fingerprintOf(request, said), now: ports.now() }, noted)
}

/** Of a request: who sends what where. */
export const fingerprintOf = (request: FastifyRequest, said: unknown = request.body): string => {
  const parts = JSON.stringify([request.viewer.accountId, request.method, request.url, said ?? null])
  return createHash('sha256').update(parts).digest('hex')
}

/** Of the bytes of a file. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Milliseconds that a write waits for an index: one that says nothing must not look like a write that failed. */
const patience = 6_000

/** After a commit: should this fail, or take long, the change reaches the index later, and its sender must not read it as failed. */
export const bringInStep = async ({ request, ports }: Omit<Exchange, 'reply'>): Promise<void> => {
  const following = ports.afterChange().catch((error: unknown) => {
    request.log.warn(error instanceof Error ? traceOf(error) : {}, 'the index is behind')
  })
  await Promise.race([following, delay(patience, undefined, { ref: false })])
}

import { PassThrough } from 'node:stream'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { problemFor } from '../answers/answer-problems.ts'
import type { Exchange } from '../answers/writes.ts'

/** Whether the answer is wanted as server-sent events. */
export const wantsEvents = ({ headers }: FastifyRequest): boolean =>
  headers.accept?.includes('text/event-stream') === true

/**
 * Answers with server-sent events: `progress` as often as the work tells of it, then `done` with its answer or
 * `problem`. The work goes on when nobody listens any more.
 */
export const answerEvents = async <T, P>(
  { request, reply, ports }: Exchange,
  work: (tell: (progress: P) => void) => Promise<T>,
): Promise<FastifyReply> => {
  const stream = new PassThrough()
  stream.on('error', () => {})
  const say = (event: string, data: unknown): void => {
    if (!stream.destroyed) stream.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }
  reply.type('text/event-stream; charset=utf-8').headers({ 'cache-control': 'no-store', 'x-accel-buffering': 'no' })
  reply.send(stream)
  try {
    say('done', await work((progress) => say('progress', progress)))
  } catch (error) {
    say('problem', problemFor(error as FastifyError, request, ports))
  } finally {
    stream.end()
  }
  return reply
}

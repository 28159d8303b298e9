import { addressOf } from './address.ts'
import type { Answer, Method, PathOf, Sent } from './operation.ts'
import { isPassing, type Problem, problemOf, silence } from './problem.ts'
import { lookAtParts } from './readiness.ts'
import { keyOf, noteOutcome } from './unanswered.ts'

/** An answer, or why there is none: nothing is thrown. */
export type Outcome<T> = { readonly answer: T } | { readonly problem: Problem }

/**
 * Asks our own API; what is sent and answered is typed by its OpenAPI document. An answer without words answers `undefined`.
 * A write with a key that is tried again, word for word, after its answer got lost happens once.
 */
export const ask = async <M extends Method, P extends PathOf<M>>(
  method: M,
  path: P,
  sent: Sent<M, P>,
): Promise<Outcome<Answer<M, P>>> => {
  const address = addressOf(path, sent)
  if (sent.key === undefined) return exchange(address, requestOf(method, sent), sent.signal)
  const write = { method, address, body: (sent as Loose).body }
  const key = keyOf(write, sent.key)
  const outcome = await exchange<Answer<M, P>>(address, requestOf(method, { ...sent, key }), sent.signal)
  noteOutcome(write, key, 'problem' in outcome ? outcome.problem.cause : null)
  return outcome
}

const exchange = async <T>(
  address: string,
  request: RequestInit,
  signal: AbortSignal | undefined,
): Promise<Outcome<T>> => {
  const outcome = await tryToExchange<T>(address, request, signal)
  if ('problem' in outcome && isPassing(outcome.problem) && signal?.aborted !== true) void lookAtParts()
  return outcome
}

const tryToExchange = async <T>(
  address: string,
  request: RequestInit,
  signal: AbortSignal | undefined,
): Promise<Outcome<T>> => {
  const patient = withPatience(signal)
  try {
    const response = await fetch(address, { ...request, signal: patient.signal })
    const said: unknown = isJson(response) ? await response.json() : undefined
    return response.ok ? { answer: said as T } : { problem: problemOf(response.status, said) }
  } catch (reason) {
    return { problem: silence(reason) }
  } finally {
    patient.over()
  }
}

/** A key for one write: sent again with it, the write happens once. Also where the page has no secure address. */
export const newKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')

interface Loose {
  readonly body?: unknown
  readonly key?: string
  readonly etag?: string
}

const requestOf = (method: Method, { body, key, etag }: Loose): RequestInit => ({
  method: method.toUpperCase(),
  headers: {
    accept: 'application/json, application/problem+json',
    ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    ...(key === undefined ? {} : { 'idempotency-key': key }),
    ...(etag === undefined ? {} : { 'if-match': etag }),
  },
  ...(body === undefined ? {} : { body: JSON.stringify(body) }),
})

const isJson = ({ headers }: Response): boolean => /[/+]json\b/.test(headers.get('content-type') ?? '')

/** After this a person is told that there is no answer; milliseconds. */
const patience = 30_000

/** Waits no longer than a person would; whoever asked may give up earlier. */
const withPatience = (asker: AbortSignal | undefined): { readonly signal: AbortSignal; readonly over: () => void } => {
  const ends = new AbortController()
  const giveUp = (): void => ends.abort(asker?.reason)
  if (asker?.aborted === true) giveUp()
  asker?.addEventListener('abort', giveUp)
  const timer = setTimeout(() => ends.abort(new DOMException('', 'TimeoutError')), patience)
  const over = (): void => {
    clearTimeout(timer)
    asker?.removeEventListener('abort', giveUp)
  }
  return { signal: ends.signal, over }
}

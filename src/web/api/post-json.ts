import { type Problem, problemOf, silence } from './problem.ts'

/** An answer, or why there is none: nothing is thrown. */
export type Outcome<T> = { readonly answer: T } | { readonly problem: Problem }

/** Posts to our own server. */
export const postJson = <T>(path: string, body: unknown, signal: AbortSignal): Promise<Outcome<T>> =>
  sendJson('POST', path, { body, signal })

/** What is sent, and when to give up. */
interface Sent {
  readonly body: unknown
  readonly signal: AbortSignal
}

/** Asks our own server to change something. */
export const sendJson = async <T>(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  { body, signal }: Sent,
): Promise<Outcome<T>> => {
  try {
    const response = await fetch(path, {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json, application/problem+json' },
      body: JSON.stringify(body),
      signal,
    })
    return response.ok ? { answer: await readJson<T>(response) } : { problem: await problemOf(response) }
  } catch (reason) {
    return { problem: reason instanceof SyntaxError ? unreadable : silence(reason) }
  }
}

const unreadable: Problem = { cause: 'broken', detail: '', errors: [], requestId: null }

// An answer without words answers nothing.
const readJson = async <T>(response: Response): Promise<T> =>
  (response.headers.get('content-type') === null ? undefined : await response.json()) as T

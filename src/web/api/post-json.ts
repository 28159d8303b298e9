import { type Problem, problemOf, silence } from './problem.ts'

/** An answer, or why there is none: nothing is thrown. */
export type Outcome<T> = { readonly answer: T } | { readonly problem: Problem }

/** Posts to our own server. */
export const postJson = async <T>(path: string, body: unknown, signal: AbortSignal): Promise<Outcome<T>> => {
  try {
    const response = await fetch(path, {
      method: 'POST',
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

const readJson = async <T>(response: Response): Promise<T> => (await response.json()) as T

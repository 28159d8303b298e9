import type { Outcome } from './client.ts'
import { problemOf, silence } from './problem.ts'

/** Sends a form with a file in it; a file takes as long as its wire needs, so nobody gives up on it. */
export const sendForm = async <T>(
  address: string,
  fields: Readonly<Record<string, string | File>>,
): Promise<Outcome<T>> => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  try {
    const headers = { accept: 'application/json, application/problem+json' }
    const response = await fetch(address, { method: 'POST', body: form, headers })
    const said: unknown = await response.json().catch(() => undefined)
    return response.ok ? { answer: said as T } : { problem: problemOf(response.status, said) }
  } catch (reason) {
    return { problem: silence(reason) }
  }
}

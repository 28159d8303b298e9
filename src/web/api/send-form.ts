import { newKey, type Outcome } from './client.ts'
import { type Problem, problemOf, silence } from './problem.ts'
import { keyOf, noteOutcome, type Write } from './unanswered.ts'

/** A form as a write: a file is the same one while its name, its size and its age are. */
export const formWrite = (address: string, form: FormData): Write => ({
  method: 'form',
  address,
  body: [...form].map(([name, value]) =>
    value instanceof File ? [name, value.name, value.size, value.lastModified] : [name, value],
  ),
})

/** Sends a form with a file in it, once, however often; a file takes as long as its wire needs, so nobody gives up on it. */
export const sendForm = async <T>(
  address: string,
  fields: Readonly<Record<string, string | File>>,
): Promise<Outcome<T>> => {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const write = formWrite(address, form)
  const key = keyOf(write, newKey())
  const noted = (problem: Problem): Outcome<T> => {
    noteOutcome(write, key, problem.cause)
    return { problem }
  }
  try {
    const headers = { 'idempotency-key': key, accept: 'application/json, application/problem+json' }
    const response = await fetch(address, { method: 'POST', body: form, headers })
    const said: unknown = await response.json().catch(() => undefined)
    if (!response.ok) return noted(problemOf(response.status, said))
    noteOutcome(write, key, null)
    return { answer: said as T }
  } catch (reason) {
    return noted(silence(reason))
  }
}

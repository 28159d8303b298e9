import { addressOf } from './address.ts'
import { ask, type Outcome } from './client.ts'
import type { Answer, PathOf, Sent } from './operation.ts'
import type { Problem } from './problem.ts'
import { lostAt, noteOutcome } from './unanswered.ts'

/** What was sent first is there, and cannot become what was typed since: its writer looks and decides. */
export const doneBefore: Problem = { cause: 'done before', detail: '', errors: [], requestId: null }

/**
 * Writes something new. Where the answer to an earlier try got lost and its words have changed since, that try is asked
 * for once more, under its key: it is then there once, and `revise` makes of it what is written now.
 */
export const create = async <P extends PathOf<'post'>>(
  path: P,
  sent: Sent<'post', P> & { readonly body: unknown },
  revise: (first: Answer<'post', P>) => Promise<Outcome<Answer<'post', P>>>,
): Promise<Outcome<Answer<'post', P>>> => {
  const { body } = sent
  const lost = lostAt({ method: 'post', address: addressOf(path, sent), body })
  if (lost === null) return ask('post', path, sent)
  const first = await ask('post', path, { ...sent, body: lost.body })
  // Refused as it was then: nothing is there, and what is written now is new.
  if ('problem' in first) return first.problem.cause === 'refused' ? ask('post', path, sent) : first
  const revised = await revise(first.answer)
  // Until that has gone well, the next try begins where this one did.
  if ('problem' in revised && revised.problem !== doneBefore) noteOutcome(lost, lost.key, 'broken')
  return revised
}

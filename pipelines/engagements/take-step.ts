import { dayOf } from '../../src/domain/day.ts'
import { nextOf } from '../../src/domain/engagement/escalation.ts'
import { advance, type Conclusion, type Step } from '../../src/domain/engagement.ts'
import type { DeclineReason, Outcome } from '../../src/domain/feedback.ts'
import type { Database } from '../../src/ports/database.ts'
import { type KeptEngagement, saveEngagement } from '../../src/store/engagements/engagements.ts'
import { replaceLinks } from '../../src/store/engagements/links.ts'
import { appendEvent } from '../../src/store/engagements/log.ts'
import { appendFeedback } from '../../src/store/feedback.ts'
import type { EngagementPorts } from './propose.ts'
import { refuse } from './refused.ts'

/** A step somebody takes. */
export interface Stepping {
  readonly step: Step
  /** The day it happened; left out: today. */
  readonly on?: string | undefined
  readonly note: string | null
  readonly conclusion?: Conclusion | undefined
  /** Only with `decline`. */
  readonly reason?: DeclineReason | undefined
  /** Account; `null`: by a link. */
  readonly by: string | null
}

/** What the ranking learns from a step. */
const teaches: Readonly<Partial<Record<Step, Outcome>>> = {
  accept: 'accepted',
  decline: 'declined',
  meet: 'met',
  sign: 'signed',
}

/** An engagement, locked, takes a step: its state, its next action, its log, and what the ranking learns from it. */
export const takeStep = async (
  engagement: KeptEngagement,
  stepping: Stepping,
  { tx, ports }: { readonly tx: Database; readonly ports: EngagementPorts },
): Promise<KeptEngagement> => {
  const at = ports.now()
  const today = dayOf(at)
  const { step, on = today, note, conclusion, by } = stepping
  const moved = advance(engagement, { step, on, today, conclusion })
  if (typeof moved === 'string') return refuse(moved)
  const after = { ...moved, ...nextOf(moved.state, on) }
  await saveEngagement(tx, after)
  const { id: engagementId, state } = after
  await appendEvent(tx, { id: ports.newId(), engagementId, kind: 'step', step, state, on, note, by, at })
  if (state === 'closed' || state === 'declined') await replaceLinks(tx, { engagementId, now: at })
  await teach(after, stepping, { tx, ports })
  return after
}

const teach = async (
  { needId, kind, candidateId, partner, origin }: KeptEngagement,
  { step, note, reason, by }: Stepping,
  { tx, ports }: { readonly tx: Database; readonly ports: EngagementPorts },
): Promise<void> => {
  const outcome = teaches[step]
  if (outcome === undefined) return
  const { shortlistId: _, ...shown } = origin
  const asked = { kind: 'need', id: needId } as const
  const said = { outcome, reason: outcome === 'declined' ? (reason ?? 'other') : null, words: note }
  const saidBy = by ?? (outcome === 'accepted' || outcome === 'declined' ? partner : null)
  const candidate = { kind, id: candidateId }
  await appendFeedback(tx, [{ ...shown, ...said, id: ports.newId(), asked, candidate, saidBy, at: ports.now() }])
}

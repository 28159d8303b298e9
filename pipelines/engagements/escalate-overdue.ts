import { type Audience, officeOf } from '../../src/domain/audience.ts'
import { dayOf } from '../../src/domain/day.ts'
import { type EscalationStep, stepsDue } from '../../src/domain/engagement/escalation.ts'
import { isOver } from '../../src/domain/engagement.ts'
import { type Database, inTransaction } from '../../src/ports/database.ts'
import {
  engagementById,
  type KeptEngagement,
  overdueEngagements,
  saveEngagement,
} from '../../src/store/engagements/engagements.ts'
import { type Addressee, addEscalation, officersOf, upperOfficersOf } from '../../src/store/engagements/escalations.ts'
import { appendEvent } from '../../src/store/engagements/log.ts'
import { accountById } from '../../src/store/identity/accounts.ts'
import { writeMail } from '../../src/store/mails/mails.ts'
import { mailOf } from './letters.ts'
import type { EngagementPorts } from './propose.ts'

/** What the timers need. */
export interface EscalationPorts extends EngagementPorts {
  readonly db: Database
  readonly mailFrom: string
}

/** Engagements looked at together. */
const batch = 100

/**
 * Whatever was left lying is told to the owner, the office and the upper level, each once for a due day. A step, its mails
 * and its line in the log are one transaction: a process that dies leaves all of it or nothing, and the next look goes on.
 * Returns how many steps were taken.
 */
export const escalateOverdue = async (ports: EscalationPorts): Promise<number> => {
  const { db, now } = ports
  const today = dayOf(now())
  let taken = 0
  for (let after = ''; ; ) {
    const overdue = await overdueEngagements(db, { today, after, limit: batch })
    for (const { id } of overdue) taken += await escalateOne(id, today, ports)
    const last = overdue.at(-1)
    if (last === undefined) return taken
    after = last.id
  }
}

const escalateOne = (id: string, today: string, ports: EscalationPorts): Promise<number> =>
  inTransaction(ports.db, async (tx) => {
    const engagement = await engagementById(tx, id, { circles: null, locked: true })
    // Somebody may have gone on since the list was read.
    if (engagement === undefined || engagement.nextDue === null || isOver(engagement)) return 0
    let [taken, escalated] = [0, engagement]
    for (const step of stepsDue(engagement.nextDue, today)) {
      const due = engagement.nextDue
      if (!(await addEscalation(tx, { engagementId: id, step, due, at: ports.now() }))) continue
      escalated = await tell(escalated, { step, due, today }, { ...ports, db: tx })
      taken += 1
    }
    return taken
  })

interface Late {
  readonly step: EscalationStep
  readonly due: string
  readonly today: string
}

const tell = async (engagement: KeptEngagement, late: Late, ports: EscalationPorts): Promise<KeptEngagement> => {
  const { db, newId, now, mailFrom } = ports
  const { step, today } = late
  const addressees = await addresseesOf(engagement, step, db)
  for (const addressee of addressees)
    await writeMail(db, mailOf(letterTo(addressee, engagement, late), mailFrom), now())
  const line = { kind: 'escalation', step: null, state: null, on: today, note: levels[step], by: null } as const
  await appendEvent(db, { ...line, id: newId(), engagementId: engagement.id, at: now() })
  if (step !== 'upper') return engagement
  const heard: readonly Audience[] = addressees.map(({ organisationId }) => officeOf(organisationId))
  const after = { ...engagement, escalatedTo: [...new Set([...engagement.escalatedTo, ...heard])].sort() }
  await saveEngagement(db, after)
  return after
}

const levels: Readonly<Record<EscalationStep, string>> = { owner: '首问责任人', head: '园区科协', upper: '上级科协' }

const addresseesOf = async (
  { owner, pool }: KeptEngagement,
  step: EscalationStep,
  db: Database,
): Promise<readonly Addressee[]> => {
  if (step === 'upper') return pool === null ? [] : upperOfficersOf(db, pool)
  const account = step === 'owner' && owner !== null ? await accountById(db, owner) : undefined
  if (account !== undefined && !account.disabled)
    return [{ accountId: account.id, email: account.email, name: account.name, organisationId: pool ?? '' }]
  // Nobody answers for it: then the office does, from the first day.
  return pool === null ? [] : officersOf(db, pool)
}

// Neither the need nor what is to be done about it: both may be confidential, and a mail is kept and forwarded.
const letterTo = ({ accountId, email, name }: Addressee, { id }: KeptEngagement, { step, due, today }: Late) => {
  const days = Math.round((Date.parse(today) - Date.parse(due)) / 86_400_000)
  const paragraphs = [
    `${name}，您好：`,
    `对接 ${id} 的下一步应在 ${due} 前完成，已逾期 ${days} 天，现提醒到${levels[step]}。`,
    '请登录智桥，在对接里记下进展，或改定下一步和期限。',
  ]
  const messageId = `<overdue-${id}-${step}-${due}-${accountId.replaceAll(/[^\w.-]/g, '_')}@zhiqiao>`
  return { messageId, to: email, subject: `对接逾期提醒（${levels[step]}）：逾期 ${days} 天`, paragraphs }
}

import type { JobHandler } from '../src/ports/queue.ts'
import type { Schedule } from './add-due-jobs.ts'
import { type DeliveryPorts, deliver } from './deliver.ts'
import { type EscalationPorts, escalateOverdue } from './engagements/escalate-overdue.ts'

/** What comes round by itself. */
export const schedules: readonly Schedule[] = [
  { name: 'deliver', cron: '* * * * *' },
  { name: 'escalate', cron: '5 * * * *' },
]

/** What is done for each name of a job; each bears being asked twice. */
export const handlers = (ports: DeliveryPorts & EscalationPorts): Readonly<Record<string, JobHandler>> => ({
  deliver: async () => void (await deliver(ports)),
  escalate: async () => void (await escalateOverdue(ports)),
})

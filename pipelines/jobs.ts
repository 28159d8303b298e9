import type { JobHandler } from '../src/ports/queue.ts'
import type { Schedule } from './add-due-jobs.ts'
import { type TellPorts, tellTeams } from './bounties/tell-teams.ts'
import { type DeliveryPorts, deliver } from './deliver.ts'
import { localDay } from './digest/local-day.ts'
import { type NightPorts, runNight } from './digest.ts'
import { type EscalationPorts, escalateOverdue } from './engagements/escalate-overdue.ts'
import { type RetentionPorts, retain } from './persons/retain.ts'

/** What comes round by itself. */
export const schedules: readonly Schedule[] = [
  { name: 'deliver', cron: '* * * * *' },
  { name: 'digest', cron: '30 2 * * *' },
  { name: 'escalate', cron: '5 * * * *' },
  { name: 'tell teams', cron: '* * * * *' },
  { name: 'retain', cron: '30 3 * * *' },
]

/** How a night is prepared; only when one comes, for it needs the index and the embedder. */
export interface NightlyPorts {
  readonly night: () => Promise<NightPorts>
  /** IANA name: the night is that of the house. */
  readonly timeZone: string
}

/** What is done for each name of a job; each bears being asked twice. */
export const handlers = (
  ports: DeliveryPorts & EscalationPorts & NightlyPorts & RetentionPorts & TellPorts,
): Readonly<Record<string, JobHandler>> => ({
  deliver: async () => void (await deliver(ports)),
  digest: async ({ occurrence }) => {
    await runNight(localDay(`${occurrence}`, ports.timeZone), await ports.night())
  },
  escalate: async () => void (await escalateOverdue(ports)),
  'tell teams': async () => void (await tellTeams(ports)),
  retain: async () => void (await retain(ports)),
})

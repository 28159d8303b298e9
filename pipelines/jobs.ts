import type { JobHandler } from '../src/ports/queue.ts'
import type { Schedule } from './add-due-jobs.ts'
import { type DeliveryPorts, deliver } from './deliver.ts'

/** What comes round by itself. */
export const schedules: readonly Schedule[] = [{ name: 'deliver', cron: '* * * * *' }]

/** What is done for each name of a job; each bears being asked twice. */
export const handlers = (ports: DeliveryPorts): Readonly<Record<string, JobHandler>> => ({
  deliver: async () => void (await deliver(ports)),
})

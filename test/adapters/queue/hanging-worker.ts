import { openBullmqQueue } from '../../../src/adapters/queue/bullmq.ts'

// A worker that takes a job, says so, and never ends it: to be killed.
const queue = await openBullmqQueue({
  url: process.argv[2] ?? '',
  prefix: 'bullmq-test',
  now: () => new Date(),
  leaseMs: 1_000,
})
await queue.work({
  index: () => {
    process.stdout.write('taken\n')
    return new Promise<void>(() => {})
  },
})

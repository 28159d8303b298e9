import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { openBreakableHouse, type Sink, sinks } from '../support/crashes/a-night.ts'
import { type Fault, modes } from '../support/crashes/faulty.ts'
import { aLetterhead } from '../support/nights.ts'
import { template } from '../support/test-database.ts'

/**
 * Every boundary a night crosses (database, queue, SMTP, files), failing in every way, alone against every kind of server and with
 * files, and followed by a second failure. As many processes as there are processors share the points.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: { part: { type: 'string' }, of: { type: 'string', default: `${Math.max(2, availableParallelism())}` } },
})
const parts = Number(values.of)

interface Point {
  readonly sink: Sink
  readonly faults: readonly Fault[]
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1)

const pointsOf = (crossed: Readonly<Record<Sink, number>>): readonly Point[] => [
  ...sinks.flatMap((sink) =>
    modes.flatMap((mode) => upTo(crossed[sink]).map((at): Point => ({ sink, faults: [{ at, mode }] }))),
  ),
  ...upTo(crossed.takes).flatMap((at) =>
    upTo(crossed.takes).map(
      (next): Point => ({
        sink: 'takes',
        faults: [
          { at, mode: 'killed after' },
          { at: next, mode: 'killed after' },
        ],
      }),
    ),
  ),
]

const playPart = async (part: number): Promise<void> => {
  const { db, close } = await openPglite(null, await template())
  const house = await openBreakableHouse(db, await aLetterhead())
  const crossed: Partial<Record<Sink, number>> = {}
  for (const sink of sinks) crossed[sink] = (await house.play([], sink)).crossed
  const points = pointsOf(crossed as Record<Sink, number>)
  if (part === 0)
    console.log(
      `${JSON.stringify(crossed)} boundaries; ${points.length} points: ${modes.length} modes at each, and pairs`,
    )
  const own = points.filter((_, i) => i % parts === part)
  const sum = { points: own.length, lost: 0, doubled: 0, held: 0, most: 0 }
  for (const [done, { sink, faults }] of own.entries()) {
    const { lost, doubled, held } = await house.play(faults, sink)
    if (lost + doubled > 0) console.log(`  ${JSON.stringify({ sink, faults, lost, doubled })}`)
    sum.lost += lost
    sum.doubled += doubled
    sum.held += held
    sum.most = Math.max(sum.most, held)
    if ((done + 1) % 500 === 0)
      console.log(`  part ${part}, ${done + 1} points: lost ${sum.lost}, doubled ${sum.doubled}`)
  }
  console.log(
    `  part ${part} of ${parts}, ${own.length} points: lost ${sum.lost}, doubled ${sum.doubled}; held for a person ${sum.held}, at most ${sum.most} a night`,
  )
  await house.close()
  await close()
  if (sum.lost + sum.doubled > 0) process.exitCode = 1
}

const playAll = async (): Promise<void> => {
  const statuses = await Promise.all(
    upTo(parts).map(async (each) => {
      const told = [import.meta.filename, '--part', `${each - 1}`, '--of', `${parts}`]
      const [status] = await once(spawn(process.execPath, told, { stdio: 'inherit' }), 'close')
      return status as number
    }),
  )
  if (statuses.some((status) => status !== 0)) process.exitCode = 1
}

await (values.part === undefined ? playAll() : playPart(Number(values.part)))

import { openStore } from '../../src/engines/store.ts'
import { openBreakableHouse, type Sink } from '../support/crashes/a-night.ts'
import { type Fault, modes } from '../support/crashes/faulty.ts'
import { aLetterhead } from '../support/nights.ts'

/** Every boundary a night crosses, failing in every way, alone and followed by a second failure, against three kinds of SMTP server. */
const store = await openStore(null)
const house = await openBreakableHouse(store.db, await aLetterhead())
const sinks: readonly Sink[] = ['takes', 'cuts', 'busy']
const { crossed } = await house.play([])
const alone: readonly (readonly Fault[])[] = modes.flatMap((mode) =>
  Array.from({ length: crossed }, (_, i) => [{ at: i + 1, mode }]),
)
const twice = alone
  .filter(([fault]) => fault!.mode === 'killed after')
  .flatMap(([fault]) =>
    Array.from({ length: crossed }, (_, i) => [fault!, { at: i + 1, mode: 'killed after' as const }]),
  )
const points = [
  ...sinks.flatMap((sink) => alone.map((faults) => ({ sink, faults }))),
  ...twice.map((faults) => ({ sink: 'takes' as const, faults })),
]
console.log(
  `${crossed} boundaries; ${points.length} points: ${modes.length} modes at each against ${sinks.length} servers, and pairs`,
)
const sum = { lost: 0, doubled: 0, held: 0, most: 0 }
for (const [done, { sink, faults }] of points.entries()) {
  const { lost, doubled, held } = await house.play(faults, sink)
  if (lost + doubled > 0) console.log(`  ${JSON.stringify({ sink, faults, lost, doubled })}`)
  sum.lost += lost
  sum.doubled += doubled
  sum.held += held
  sum.most = Math.max(sum.most, held)
  if ((done + 1) % 250 === 0) console.log(`  ${done + 1} points: lost ${sum.lost}, doubled ${sum.doubled}`)
}
console.log(
  `  ${points.length} points: lost ${sum.lost}, doubled ${sum.doubled}; held for a person ${sum.held}, at most ${sum.most} a night`,
)
await house.close()
await store.close()
if (sum.lost + sum.doubled > 0) process.exitCode = 1

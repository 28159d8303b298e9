import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const collect: () => void = runInNewContext('gc')

/** Megabytes of memory the process holds, garbage left out. */
export const residentMegabytes = (): number => {
  collect()
  collect()
  return process.memoryUsage.rss() / 1e6
}

/** Milliseconds of one run. */
export const milliseconds = async (run: () => unknown): Promise<number> => {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** Milliseconds in the middle, at the 95th and at the 99th part of a hundred, of many runs. */
export interface Spread {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** Times a run for each of the given, one after the other; the first tenth runs once before to warm up. */
export const spread = async <T>(given: readonly T[], run: (one: T) => unknown): Promise<Spread> => {
  for (const one of given.slice(0, Math.ceil(given.length / 10))) await run(one)
  const times: number[] = []
  for (const one of given) times.push(await milliseconds(() => run(one)))
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(share * times.length))]!
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) }
}

/** `p50 1.23 ms, p95 …`. */
export const told = ({ p50, p95, p99 }: Spread): string =>
  `p50 ${p50.toPrecision(3)} ms, p95 ${p95.toPrecision(3)} ms, p99 ${p99.toPrecision(3)} ms`

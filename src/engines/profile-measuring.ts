import { fork } from 'node:child_process'
import type { Measured, MeasuringOrder, OnMeasuring } from '../../pipelines/profiles/measure.ts'
import { type RunPorts, runMeasuring } from '../../pipelines/profiles/run.ts'
import { measuredOnNow, shippedCollection } from '../../pipelines/profiles/versions.ts'
import type { ProfileRun, RunProgress } from '../domain/profile-run.ts'
import type { Database } from '../ports/database.ts'

/** What the process beside is asked. */
export type MeasuringAsked = MeasuringOrder & { readonly folder: string }

/** What it says: how far it is, and at last what it found or of what it failed. */
export type MeasuringTold =
  | { readonly progress: Omit<RunProgress, 'at'> }
  | { readonly measured: Measured }
  | { readonly failure: string }

interface Watch {
  readonly signal: AbortSignal
  readonly onProgress: OnMeasuring
}

/** Measures a collection in a process of its own, which ends with it: whoever is served meanwhile neither waits nor shares its memory. */
export const measureBeside = (asked: MeasuringAsked, { signal, onProgress }: Watch): Promise<Measured> => {
  const { promise, resolve, reject } = Promise.withResolvers<Measured>()
  const child = fork(new URL('./measuring-child.ts', import.meta.url), { execArgv: [], signal, killSignal: 'SIGKILL' })
  child.on('message', (told: MeasuringTold) => {
    if ('progress' in told) onProgress(told.progress)
    else if ('measured' in told) resolve(told.measured)
    else reject(new Error(told.failure))
  })
  // One that is ended may fail to be written to as well: nobody hears of the second, and the service goes on.
  child.on('error', reject).once('exit', (code, by) => reject(new Error(`the measuring ended with ${code ?? by}`)))
  child.send(asked)
  return promise
}

/** Evaluations of weights beside a service: they go on by themselves until `close`. */
export const profileMeasuring = (
  { db, now }: { readonly db: Database; readonly now: () => string },
  onFailure: (id: string, error: unknown) => void,
) => {
  const closing = new AbortController()
  const running = new Set<Promise<void>>()
  const measure: RunPorts['measure'] = (order, { signal, onProgress }) =>
    measureBeside(
      { ...order, folder: shippedCollection },
      { signal: AbortSignal.any([signal, closing.signal]), onProgress },
    )
  return {
    begin: (run: ProfileRun): void => {
      const going = runMeasuring(run, { db, now, measuredOn: measuredOnNow, measure })
        .catch((error) => onFailure(run.id, error))
        .finally(() => running.delete(going))
      running.add(going)
    },
    measuredOn: measuredOnNow,
    /** Ends what runs, and waits until that is written. */
    close: async (): Promise<void> => {
      closing.abort()
      await Promise.all(running)
    },
  }
}

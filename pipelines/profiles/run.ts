import type { MeasuredOn, ProfileRun, RunProgress } from '../../src/domain/profile-run.ts'
import type { Database } from '../../src/ports/database.ts'
import { endRun, failSilent, type RunEnd, tellRun } from '../../src/store/profiles.ts'
import type { Measured, MeasuringOrder, OnMeasuring } from './measure.ts'

/** What running an evaluation takes. `measure` works beside everything else, and gives up when it is told to. */
export interface RunPorts {
  readonly db: Database
  readonly now: () => string
  readonly measuredOn: () => MeasuredOn
  readonly measure: (
    order: MeasuringOrder,
    watch: { readonly signal: AbortSignal; readonly onProgress: OnMeasuring },
  ) => Promise<Measured>
}

/** Milliseconds between words on how far it is, and without one after which its process is taken for gone. */
const beats = { told: 1000, gone: 30_000 } as const

/** A run that has begun is measured and ends with what was found; how far it is can be read meanwhile, and it can be stopped. Throws what it failed of. */
export const runMeasuring = async ({ id, list, weights }: ProfileRun, ports: RunPorts): Promise<void> => {
  const { db, now } = ports
  const watch = watching(id, ports)
  const nothing = { at: now(), on: null, findings: null, needs: null }
  try {
    const on = ports.measuredOn()
    const measured = await ports.measure({ list, weights }, watch)
    await watch.end()
    await endRun(db, id, { state: 'done', at: now(), on, ...measured })
  } catch (error) {
    await watch.end()
    const end: RunEnd = { ...nothing, at: now(), state: watch.signal.aborted ? 'stopped' : 'failed' }
    await endRun(db, id, end)
    if (!watch.signal.aborted) throw error
  }
}

/** Runs whose process is gone have failed. */
export const failGone = async ({ db, now }: Pick<RunPorts, 'db' | 'now'>): Promise<void> => {
  const since = new Date(Date.parse(now()) - beats.gone).toISOString()
  await failSilent(db, { since, at: now() })
}

const watching = (id: string, { db, now }: RunPorts) => {
  const stopping = new AbortController()
  let progress: Omit<RunProgress, 'at'> = { stage: 'loading', done: 0, of: 0 }
  let last: Promise<unknown> = Promise.resolve()
  const look = (): void => {
    last = last
      .then(() => tellRun(db, id, { ...progress, at: now() }))
      .then((goesOn) => {
        if (!goesOn) stopping.abort()
      })
      // A database that is away for a moment is asked again with the next look.
      .catch(() => {})
  }
  const looking = setInterval(look, beats.told)
  return {
    signal: stopping.signal,
    onProgress: (told: typeof progress): void => {
      progress = told
    },
    end: async (): Promise<void> => {
      clearInterval(looking)
      await last
    },
  }
}

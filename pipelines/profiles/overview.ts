import type { Fitted, ProfileChange, ProfileRun, WeighedList, Weights } from '../../src/domain/profile-run.ts'
import type { Database } from '../../src/ports/database.ts'
import { floors, goodFrom, gradeNames } from '../../src/ranking/calibrate.ts'
import { labels } from '../../src/ranking/explain/wording.ts'
import { fittedOn, shipped } from '../../src/ranking/profiles.ts'
import { signalNames } from '../../src/ranking/signals.ts'
import { accountsByIds } from '../../src/store/identity/accounts.ts'
import { changesOf, runById, runningRun, runsOf } from '../../src/store/profiles.ts'
import { heldWeighings } from '../match/weighing.ts'
import { failGone } from './run.ts'

/** Weights with what their scores say. */
export interface Weighed extends Fitted {
  readonly weights: Weights
}

/** Named: by whom, `null` for the house or where the account is gone. */
type Named<T> = T & { readonly byName: string | null }

/** Everything about the weights of one list. */
export interface ProfileOverview {
  readonly list: WeighedList
  /** In the order of the ranking, with what each is called. */
  readonly signals: readonly { readonly signal: string; readonly label: string }[]
  readonly shipped: Weighed & { readonly fitted: { readonly data: string; readonly date: string } }
  readonly inForce: Weighed & {
    /** The run they come of; `null`: they are those that ship. */
    readonly runId: string | null
    /** Weights of the house that do not fit the signals of this version: those that ship hold instead. */
    readonly isOutdated: boolean
  }
  readonly grades: readonly { readonly grade: number; readonly name: string; readonly from: number }[]
  /** From this grade on a match is worth proposing. */
  readonly goodFrom: number
  readonly changes: readonly Named<ProfileChange>[]
  readonly runs: readonly Named<ProfileRun>[]
  /** The run that is going on, of whichever list. */
  readonly running: Pick<ProfileRun, 'id' | 'list'> | null
}

const most = { changes: 50, runs: 30 } as const

/** The weights of a list as they are and were, and what was measured of them. */
export const profileOverview = async (
  list: WeighedList,
  ports: { readonly db: Database; readonly now: () => string },
): Promise<ProfileOverview> => {
  const { db } = ports
  await failGone(ports)
  const changes = await changesOf(db, list, most.changes)
  const runs = await withRun(await runsOf(db, list, most.runs), changes[0]?.runId ?? null, db)
  const running = await runningRun(db)
  const nameOf = await namesOf([...changes.map(({ by }) => by), ...runs.map(({ begunBy }) => begunBy)], db)
  const house = (await heldWeighings(db))[list]
  const isOutdated = (changes[0]?.runId ?? null) !== null && house.weights === shipped(list).weights
  return {
    list,
    signals: signalNames.map((signal) => ({ signal, label: labels[signal] })),
    shipped: { ...weighed(shipped(list)), fitted: fittedOn[list] },
    inForce: { ...weighed(house), runId: isOutdated ? null : (changes[0]?.runId ?? null), isOutdated },
    grades: gradeNames.map((name, grade) => ({ grade, name, from: floors[grade - 1] ?? 0 })),
    goodFrom,
    changes: changes.map((change) => ({ ...change, byName: nameOf(change.by) })),
    runs: runs.map((run) => ({ ...run, byName: nameOf(run.begunBy) })),
    running: running === undefined ? null : { id: running.id, list: running.list },
  }
}

const weighed = ({ weights, calibration, abstention }: Weighed): Weighed => ({ weights, calibration, abstention })

// The run in force is told of, however many came after it.
const withRun = async (
  runs: readonly ProfileRun[],
  id: string | null,
  db: Database,
): Promise<readonly ProfileRun[]> => {
  if (id === null || runs.some((run) => run.id === id)) return runs
  const run = await runById(db, id)
  return run === undefined ? runs : [...runs, run]
}

const namesOf = async (
  ids: readonly (string | null)[],
  db: Database,
): Promise<(id: string | null) => string | null> => {
  const accounts = await accountsByIds(db, [...new Set(ids.flatMap((id) => id ?? []))])
  return (id) => accounts.find((account) => account.id === id)?.name ?? null
}

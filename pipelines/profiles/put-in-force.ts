import type { MeasuredOn, ProfileChange, ProfileRun, WeighedList } from '../../src/domain/profile-run.ts'
import type { Database } from '../../src/ports/database.ts'
import { isProfile } from '../../src/ranking/profiles.ts'
import { changesOf, putInForce, runById } from '../../src/store/profiles.ts'

/** Weights of a run, or those that ship (`runId` `null`), for a list. */
export interface PuttingInForce extends Omit<ProfileChange, 'sequence'> {
  /** The change it takes the place of, as whoever decides saw it; `null`: there was none. */
  readonly over: number | null
}

/** Why weights are not put in force. */
export type NotInForce =
  | 'no such run'
  | 'not measured'
  | 'measured on another version'
  | 'changed meanwhile'
  | 'is so already'

/** Puts a list under weights whose scores are known to say what they say: measured and fitted on this very version of the house. */
export const putWeightsInForce = async (
  tx: Database,
  { over, ...change }: PuttingInForce,
  measuredOn: MeasuredOn,
): Promise<NotInForce | null> => {
  const [last] = await changesOf(tx, change.list, 1)
  if ((last?.runId ?? null) === change.runId) return 'is so already'
  const refusal = change.runId === null ? null : fault(await runById(tx, change.runId), change.list, measuredOn)
  if (refusal !== null) return refusal
  return (await putInForce(tx, change, over)) ? null : 'changed meanwhile'
}

const fault = (run: ProfileRun | undefined, list: WeighedList, { code, data }: MeasuredOn): NotInForce | null => {
  if (run === undefined || run.list !== list) return 'no such run'
  if (run.findings === null || run.on === null || !isProfile(run.weights) || !isRising(run)) return 'not measured'
  return run.on.code === code && run.on.data === data ? null : 'measured on another version'
}

/** A better score is a better chance: where it is not, the judgments could not tell and nothing was learnt of the scores. */
const isRising = ({ findings }: ProfileRun): boolean =>
  Object.values(findings?.fitted.calibration ?? {}).every(({ slope }) => slope > 0)

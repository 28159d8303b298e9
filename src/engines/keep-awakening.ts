import { awaken } from '../../pipelines/awaken.ts'
import type { MatchPorts } from '../../pipelines/match.ts'
import { keepTurning } from './keep-turning.ts'

/** Milliseconds between looks, and while there is more to do. */
const pauses = { idle: 60_000, busy: 10_000 } as const

/** Holds what comes in against the sleeping needs, a block at a time, beside everything else, until the returned function is called. */
export const keepAwakening = (ports: () => MatchPorts): (() => Promise<void>) =>
  // A database that is away for a while is asked again with the next look.
  keepTurning(async () => (await awaken(ports()).catch(() => null))?.left === true, pauses)

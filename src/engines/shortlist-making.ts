import type { Current } from '../../pipelines/shortlist/change.ts'
import { lineByHand } from '../../pipelines/shortlist/change.ts'
import { type ComputingPorts, computeShortlist } from '../../pipelines/shortlist/compute.ts'
import { type Mended, type Mending, mend } from '../../pipelines/shortlist/mend.ts'
import { takeUp } from '../../pipelines/shortlist/take-up.ts'
import { teamFor } from '../../pipelines/teams/team.ts'
import { planTrip, type TripOrder } from '../../pipelines/trips/plan-trip.ts'
import type { Audience } from '../domain/audience.ts'
import type { Need } from '../domain/need.ts'
import type { Pair, ShortlistLine } from '../domain/shortlist.ts'
import type { Team } from '../domain/team.ts'
import type { TripPlan } from '../domain/trip.ts'
import { keepTurning } from './keep-turning.ts'
import type { Engines } from './open-engines.ts'

/** Seconds a solver may take for one list: twice what 300 needs and 3,000 experts took. */
const patience = 60

/** Milliseconds between looks for lists that a process which died was computing, and while there are more. */
const pauses = { idle: 20_000, busy: 500 } as const

/** Making shortlists over open engines: what goes on in the background, and what is waited for. */
export const shortlistMaking = (engines: Engines, onFailure: (id: string, error: unknown) => void) => {
  // Taken apart for each list: should the index turn to its next version meanwhile, one list still comes out of one of them.
  const ports = (): ComputingPorts => ({ ...engines, elapsed: () => performance.now(), seconds: patience })
  const begin = (id: string, circles: readonly Audience[] | null): void => {
    computeShortlist(id, circles, ports()).catch((error) => onFailure(id, error))
  }
  const takeUpNext = async (): Promise<boolean> => {
    const taken = await takeUp(engines)
    if (taken?.circles !== undefined) begin(taken.id, taken.circles)
    return taken !== null
  }
  return {
    begin,
    line: (pair: Pair, circles: readonly Audience[] | null): Promise<ShortlistLine> =>
      lineByHand(pair, { circles, by: 'hand' }, ports()),
    mend: (current: Current, mending: Mending): Promise<Mended> => mend(current, mending, ports()),
    team: (need: Need, asking: Parameters<typeof teamFor>[1]): Promise<Team> => teamFor(need, asking, ports()),
    trip: (order: TripOrder): Promise<TripPlan> => planTrip(order, ports()),
    /** Goes on with what processes that died were computing, until the returned function is called. */
    keepTakingUp: (): (() => Promise<void>) =>
      // A database that is away for a while is asked again with the next look.
      keepTurning(() => takeUpNext().catch(() => false), pauses),
  }
}

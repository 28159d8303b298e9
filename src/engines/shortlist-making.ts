import type { Current } from '../../pipelines/shortlist/change.ts'
import { lineByHand } from '../../pipelines/shortlist/change.ts'
import { type ComputingPorts, computeShortlist } from '../../pipelines/shortlist/compute.ts'
import { type Mended, type Mending, mend } from '../../pipelines/shortlist/mend.ts'
import type { Audience } from '../domain/audience.ts'
import type { Pair, ShortlistLine } from '../domain/shortlist.ts'
import type { Engines } from './open-engines.ts'

/** Seconds a solver may take for one list: twice what 300 needs and 3,000 experts took. */
const patience = 60

/** Making shortlists over open engines: what goes on in the background, and what is waited for. */
export const shortlistMaking = (engines: Engines, onFailure: (id: string, error: unknown) => void) => {
  // Taken apart for each list: should the index turn to its next version meanwhile, one list still comes out of one of them.
  const ports = (): ComputingPorts => ({ ...engines, elapsed: () => performance.now(), seconds: patience })
  return {
    begin: (id: string, circles: readonly Audience[] | null): void => {
      computeShortlist(id, circles, ports()).catch((error) => onFailure(id, error))
    },
    line: (pair: Pair, circles: readonly Audience[] | null): Promise<ShortlistLine> =>
      lineByHand(pair, { circles, by: 'hand' }, ports()),
    mend: (current: Current, mending: Mending): Promise<Mended> => mend(current, mending, ports()),
  }
}

import { type Arranged, arrange } from '../../pipelines/event/arrange.ts'
import type { Standing } from '../../pipelines/event/posed.ts'
import { type Repaired, type Repairing, repairEvent } from '../../pipelines/event/repair.ts'
import type { SolvingPorts } from '../../pipelines/shortlist/solve.ts'
import type { Engines } from './open-engines.ts'

/** Seconds a solver may take for one timetable: somebody waits at the page. */
const patience = 10

/** Making timetables of events over open engines. */
export const eventArranging = ({ solver }: Pick<Engines, 'solver'>) => {
  const ports: SolvingPorts = { solver, elapsed: () => performance.now(), seconds: patience }
  return {
    arrange: (standing: Standing): Promise<Arranged> => arrange(standing, ports),
    repair: (before: Standing, repairing: Repairing): Promise<Repaired> => repairEvent(before, repairing, ports),
  }
}

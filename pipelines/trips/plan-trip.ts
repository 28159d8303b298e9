import type { Audience } from '../../src/domain/audience.ts'
import type { Expert } from '../../src/domain/expert.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Half, TripFirm, TripPlan, Visit } from '../../src/domain/trip.ts'
import type { Solver } from '../../src/ports/solver.ts'
import { modelOf } from '../../src/ranking/assign/model.ts'
import { planOf } from '../../src/ranking/assign/plan.ts'
import { halvesOf, type PossibleVisit, tripProblem } from '../../src/ranking/assign/trip.ts'
import { runningOf } from '../../src/store/engagements/engagements.ts'
import { heldWeighings } from '../match/weighing.ts'
import type { MatchPorts } from '../match.ts'
import { type Fitting, type FittingNeeds, fittingNeeds } from './fitting-needs.ts'

/** Who comes when, whose needs may be visited, and how many visits a half-day holds. */
export interface TripOrder {
  readonly experts: readonly Expert[]
  readonly day: string
  readonly needs: readonly Need[]
  readonly places: Readonly<Record<Half, number>>
  /** Organisations that are not visited, by their ids. */
  readonly without: ReadonlySet<string>
  readonly circles: readonly Audience[] | null
}

/** What planning a trip takes. */
export type TripPorts = MatchPorts & {
  readonly solver: Solver
  readonly industryName: (code: string) => string
}

/** Seconds a solver may take: a delegation at the firms of a park is a small problem. */
const seconds = 10

interface Guest {
  readonly expert: Expert
  /** Firms he can be brought to: places of the day, less what his record says he cannot take on. */
  readonly most: number
  readonly found: FittingNeeds
}

interface FirmVisit extends PossibleVisit {
  readonly fitting: readonly Fitting[]
}

/** Experts come, each is matched with the needs here; out comes the plan of visits that is worth most, and who is not visited and why. */
export const planTrip = async (order: TripOrder, asked: TripPorts): Promise<TripPlan> => {
  const ports = { ...asked, weighings: await heldWeighings(asked.db) }
  const guests = await guestsOf(order, ports)
  const possible = guests.flatMap((guest) => visitsOf(guest, order))
  const problem = tripProblem(
    possible,
    guests.map(({ expert, most }) => ({ expertId: expert.id, most })),
  )
  const assign = modelOf(problem)
  const solution = await ports.solver.solve(assign.model, { seconds })
  const chosen = planOf(assign, solution)
  const taken = possible.filter((_, i) => chosen.has(problem.pairings[i]!))
  return {
    day: order.day,
    visitors: guests.map((guest) => visitorOf(guest, taken)),
    visits: guests.flatMap(({ expert }) =>
      halvesOf(
        taken.filter(({ expertId }) => expertId === expert.id).toSorted((a, b) => b.worth - a.worth),
        order.places,
      ).map(({ visit, half, place }): Visit => ({ half, place, ...told(visit) })),
    ),
    passed: possible
      .filter((visit) => !taken.includes(visit))
      .toSorted((a, b) => b.worth - a.worth)
      .map((visit) => ({ ...told(visit), why: whyPassed(visit, taken, guests) })),
    refused: guests.flatMap((guest) => refusedOf(guest, order)),
    isOptimal: solution.state === 'optimal',
  }
}

const guestsOf = async (
  { experts, needs, places, circles }: TripOrder,
  ports: TripPorts,
): Promise<readonly Guest[]> => {
  const running = await runningOf(
    ports.db,
    experts.map(({ id }) => id),
  )
  const found = await fittingNeeds({ experts, needs, circles }, ports)
  return experts.map((expert) => {
    const isHis = ({ expertId }: { readonly expertId: string }): boolean => expertId === expert.id
    const free = expert.capacity === null ? Number.POSITIVE_INFINITY : expert.capacity - (running.get(expert.id) ?? 0)
    return {
      expert,
      most: Math.max(0, Math.min(places.morning + places.afternoon, free)),
      found: { fitting: found.fitting.filter(isHis), refused: found.refused.filter(isHis) },
    }
  })
}

/** Needs of one firm are one visit; a need without a firm is one of its own. */
const firmKey = ({ id, organisationId, organisation }: Need): string => organisationId ?? organisation ?? id

const isLeftOut = ({ organisationId }: Need, without: ReadonlySet<string>): boolean =>
  organisationId !== null && without.has(organisationId)

const visitsOf = ({ expert, found }: Guest, { without }: TripOrder): readonly FirmVisit[] =>
  [
    ...Map.groupBy(
      found.fitting.filter(({ need }) => !isLeftOut(need, without)),
      ({ need }) => firmKey(need),
    ),
  ]
    .map(([firm, own]) => bestFirst(firm, own))
    .map(({ firm, fitting }) => ({
      firm,
      expertId: expert.id,
      fitting,
      worth: fitting.reduce((sum, { worth }) => sum + worth, 0),
    }))

const bestFirst = (firm: string, own: readonly Fitting[]) => ({
  firm,
  fitting: own.toSorted((a, b) => b.worth - a.worth),
})

const firmOf = ({ organisationId, organisation, region, title }: Need): TripFirm => ({
  organisationId,
  name: organisation ?? title,
  region,
})

const told = ({ expertId, fitting }: FirmVisit): Omit<Visit, 'half' | 'place'> => ({
  expertId,
  firm: firmOf(fitting[0]!.need),
  needs: fitting.map((each) => each.told),
})

const visitorOf = ({ expert, most }: Guest, taken: readonly FirmVisit[]): TripPlan['visitors'][number] => ({
  expertId: expert.id,
  name: expert.name,
  subtitle: [expert.title, expert.organisation, expert.region].filter((part) => part !== null).join(' · '),
  visits: taken.filter(({ expertId }) => expertId === expert.id).length,
  refusal: most === 0 ? 'no capacity' : null,
})

const whyPassed = ({ firm, expertId }: FirmVisit, taken: readonly FirmVisit[], guests: readonly Guest[]): string => {
  const other = taken.find((visit) => visit.firm === firm)
  const name = guests.find(({ expert }) => expert.id === other?.expertId)?.expert.name
  if (name !== undefined) return `这家由${name}走访`
  const guest = guests.find(({ expert }) => expert.id === expertId)
  return guest?.most === 0 ? '该专家已没有承接余量' : '当天的走访名额已满'
}

const refusedOf = ({ expert, found }: Guest, { needs, without }: TripOrder): TripPlan['refused'] => {
  const titles = new Map(needs.map(({ id, title }) => [id, title]))
  const leftOut = found.fitting
    .filter(({ need }) => isLeftOut(need, without))
    .map(({ need }) => ({ expertId: expert.id, needId: need.id, code: 'left out' as const }))
  return [...found.refused, ...leftOut].map((each) => ({ ...each, title: titles.get(each.needId) ?? '' }))
}

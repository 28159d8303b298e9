import type { Audience } from '../../src/domain/audience.ts'
import type { Expert } from '../../src/domain/expert.ts'
import type { LinearModel, LinearSolution } from '../../src/domain/linear-model.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Team, TeamNearness } from '../../src/domain/team.ts'
import type { Solver } from '../../src/ports/solver.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { worthOf } from '../../src/ranking/assign/pose.ts'
import {
  bestTeam,
  nearestTeam,
  smallestTeam,
  type TeamCandidate,
  type TeamModel,
  teamModel,
} from '../../src/ranking/assign/team.ts'
import { freePlace } from '../../src/ranking/assign/weights.ts'
import { goodFrom } from '../../src/ranking/calibrate.ts'
import { runningOf } from '../../src/store/engagements/engagements.ts'
import { declinedFor } from '../../src/store/feedback.ts'
import { placesAround } from '../../src/text/region.ts'
import { type MatchView, viewsOf } from '../answer/view.ts'
import type { MatchPorts } from '../match.ts'
import { matchParts } from '../match-parts.ts'

/** What a team is looked for with. */
export type TeamPorts = MatchPorts & {
  readonly solver: Solver
  readonly industryName: (code: string) => string
}

/** Candidates of each part that are looked at. */
const perPart = 20

/** Seconds a solver may take: a few parts, some tens of people. */
const seconds = 10

/** Quotes that prove a part. */
const mostQuotes = 2

interface PartFound {
  readonly label: string
  /** Who is worth proposing for it, best first. */
  readonly views: readonly MatchView[]
}

/** The smallest team that covers what a need asks for; honest about parts that nobody covers. No members where it asks for one thing. */
export const teamFor = async (
  need: Need,
  { near, circles }: { readonly near: TeamNearness | null; readonly circles: readonly Audience[] | null },
  ports: TeamPorts,
): Promise<Team> => {
  const parts = await partsFound(need, circles, ports)
  const free = await freeOf(parts, ports)
  const candidates = candidatesOf(parts, { near, free })
  const team = teamModel(candidates, parts.length)
  const solved = candidates.length === 0 ? null : await solvedTeam(team, near !== null, ports.solver)
  const taken = (i: number): boolean => (solved?.values?.[candidates.length + i] ?? 0) > 0.5
  const chosen = team.covers.filter((_, i) => taken(i))
  return {
    parts: parts.map(({ label, views }) => ({ label, candidates: views.length })),
    members: [...Map.groupBy(chosen, ({ member }) => member)].map(([member, covers]) =>
      memberOf(
        candidates[member]!.id,
        covers.map(({ part }) => part).toSorted((a, b) => a - b),
        parts,
      ),
    ),
    isSmallest: solved === null || solved.state === 'optimal',
  }
}

const partsFound = async (
  need: Need,
  circles: readonly Audience[] | null,
  ports: TeamPorts,
): Promise<readonly PartFound[]> => {
  const declined = new Set((await declinedFor(ports.db, { kind: 'need', id: need.id }, 'expert')).map(({ id }) => id))
  const { parts } = await matchParts(
    {
      asked: askedBy('need', need),
      kind: 'expert',
      filters: circles === null ? {} : { audiences: circles },
      limit: perPart,
      profile: 'shortlist',
      isDeclined: (id) => declined.has(id),
    },
    ports,
  )
  return parts.map(({ part, matching }) => ({
    label: part.label,
    views: viewsOf(matching, ports.industryName).filter(({ grade, kind }) => kind === 'expert' && grade >= goodFrom),
  }))
}

const expertOf = (view: MatchView): Pick<Expert, 'capacity' | 'organisation' | 'region'> | null =>
  view.kind === 'expert' ? view.record : null

/** How many more needs each can take on; who says nothing of it has room. */
const freeOf = async (parts: readonly PartFound[], { db }: TeamPorts): Promise<ReadonlyMap<string, number>> => {
  const views = new Map(parts.flatMap(({ views }) => views.map((view) => [view.id, view] as const)))
  const running = await runningOf(db, [...views.keys()])
  return new Map(
    [...views].map(([id, view]) => {
      const capacity = expertOf(view)?.capacity ?? null
      return [id, capacity === null ? freePlace.most : Math.max(0, capacity - (running.get(id) ?? 0))]
    }),
  )
}

const candidatesOf = (
  parts: readonly PartFound[],
  { near, free }: { readonly near: TeamNearness | null; readonly free: ReadonlyMap<string, number> },
): readonly TeamCandidate[] => {
  const found = parts.flatMap(({ views }, part) => views.map((view) => ({ part, view })))
  const able = found.filter(({ view }) => (free.get(view.id) ?? 0) > 0)
  return [...Map.groupBy(able, ({ view }) => view.id)].map(([id, own]) => {
    const bonus = freePlace.each * Math.min(freePlace.most, free.get(id) ?? 0)
    const { organisation = null, region = null } = expertOf(own[0]!.view) ?? {}
    const city = region === null ? null : (placesAround(region)[1] ?? region)
    return {
      id,
      worth: new Map(own.map(({ part, view }) => [part, worthOf(view, 0) + bonus])),
      place: near === 'organisation' ? organisation : city,
    }
  })
}

const solvedTeam = async (team: TeamModel, isNear: boolean, solver: Solver): Promise<LinearSolution> => {
  const solve = (model: LinearModel): Promise<LinearSolution> => solver.solve(model, { seconds })
  const members = Math.round(-(await solve(smallestTeam(team))).objective)
  const places = isNear ? Math.round(-(await solve(nearestTeam(team, members))).objective) : null
  return solve(bestTeam(team, members, places))
}

const memberOf = (id: string, covers: readonly number[], parts: readonly PartFound[]): Team['members'][number] => {
  const viewIn = (part: number): MatchView => parts[part]!.views.find((view) => view.id === id)!
  const { title, subtitle } = viewIn(covers[0]!)
  return {
    expertId: id,
    name: title,
    subtitle,
    covers: covers.map((part) => {
      const { score, grade, gradeName, reasons } = viewIn(part)
      return {
        part,
        score,
        grade,
        gradeName,
        reasons: reasons.filter(({ points }) => points > 0).map(({ label, text }) => `${label}：${text}`),
        quotes: reasons
          .flatMap(({ quotes }) => quotes.map(({ source, text }) => ({ source, text })))
          .slice(0, mostQuotes),
      }
    }),
  }
}

import { disclosed } from '../../src/domain/need-numbers.ts'
import type { Organisation } from '../../src/domain/organisation.ts'
import {
  declineReasonsOf,
  type FunnelLine,
  type FunnelStage,
  funnelOf,
  hasReached,
  type NeedCourse,
  type Standstill,
  stoppedAt,
} from '../../src/domain/statistics/funnel.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import { needCourses } from '../../src/store/statistics/need-courses.ts'
import { poolsOf, type StatisticsScope } from './scope.ts'

/** Which needs are counted: those first submitted on these days, both in it; `null` is no condition. */
export interface FunnelQuestion {
  readonly from: string
  readonly to: string
  readonly pool: string | null
  readonly industry: string | null
}

/** The funnel of one part of the needs. */
export interface FunnelPart<K> {
  readonly key: K
  readonly lines: readonly FunnelLine[]
}

/** 漏斗: of all needs that were counted, by park and by industry. */
export interface Funnel {
  readonly lines: readonly FunnelLine[]
  readonly declined: ReturnType<typeof declineReasonsOf>
  readonly byPark: readonly FunnelPart<Organisation>[]
  /** `null`: none was told. */
  readonly byIndustry: readonly FunnelPart<string | null>[]
  /** Needs of industries that are too small to be told to who may not see them, together. */
  readonly undisclosed: number | null
}

/** The needs behind the funnel, for who may count them; `undefined`: this park is none of his. */
export const countedNeeds = async (
  question: FunnelQuestion,
  viewer: Viewer,
  db: Database,
): Promise<Counting | undefined> => {
  const { pool, industry, from, to } = question
  const scope = await poolsOf(pool, viewer, db)
  if (scope === undefined) return undefined
  const courses = await needCourses(db, { pools: scope.pools, from, to })
  return { ...scope, courses: industry === null ? courses : courses.filter((course) => course.industry === industry) }
}

interface Counting extends StatisticsScope {
  readonly courses: readonly NeedCourse[]
}

/** The funnel of the needs that were counted. */
export const funnelFrom = ({ parks, seesRows, courses }: Counting): Funnel => {
  const industries = [...Map.groupBy(courses, ({ industry }) => industry)]
    .map(([key, within]) => ({ key, within, needs: within.length }))
    .sort((a, b) => b.needs - a.needs || `${a.key}`.localeCompare(`${b.key}`, 'en'))
  const { shown, rest } = seesRows ? { shown: industries, rest: null } : disclosed(industries)
  const byPark = Map.groupBy(courses, ({ pool }) => pool)
  return {
    lines: funnelOf(courses),
    declined: declineReasonsOf(courses),
    byPark: parks
      .map((park) => ({ key: park, lines: funnelOf(byPark.get(park.id) ?? []) }))
      .filter(({ lines }) => lines[0]!.needs > 0),
    byIndustry: shown.map(({ key, within }) => ({ key, lines: funnelOf(within) })),
    undisclosed: rest,
  }
}

/** The needs behind one number of the funnel: those that came to a stage, or (`why`) that stand still there. */
export const rowsAt = (
  courses: readonly NeedCourse[],
  stage: FunnelStage,
  why: Standstill | null,
): readonly NeedCourse[] =>
  courses.filter((course) => (why === null ? hasReached(course.reached, stage) : stoppedAt(course, stage) === why))

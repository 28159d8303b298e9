import type { Audience } from '../../src/domain/audience.ts'
import type { Expert } from '../../src/domain/expert.ts'
import type { Need } from '../../src/domain/need.ts'
import type { TripNeed, TripRefusal } from '../../src/domain/trip.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { worthOf } from '../../src/ranking/assign/pose.ts'
import { engagedNeedsOf } from '../../src/store/engagements/engagements.ts'
import { declinedFor } from '../../src/store/feedback.ts'
import { type MatchView, viewsOf } from '../answer/view.ts'
import type { MatchPorts } from '../match.ts'
import { matchParts } from '../match-parts.ts'

/** A need that an expert fits, with what it is worth to bring him there. */
export interface Fitting {
  readonly expertId: string
  readonly need: Need
  readonly told: TripNeed
  readonly worth: number
}

/** What the visitors fit here, and what they must not be brought to. */
export interface FittingNeeds {
  readonly fitting: readonly Fitting[]
  readonly refused: readonly { readonly expertId: string; readonly needId: string; readonly code: TripRefusal }[]
}

/** From this grade on somebody is taken out of his way. */
const least = 2

/** Reasons and quotes of each need that a plan shows. */
const shown = { reasons: 3, quotes: 2 } as const

/** Whom is asked about, and in whose circles. */
export interface Coming {
  readonly experts: readonly Expert[]
  readonly needs: readonly Need[]
  readonly circles: readonly Audience[] | null
}

/** What everybody who comes fits: each need asks, as it does for a shortlist, among the visitors alone. */
export const fittingNeeds = async (
  { experts, needs, circles }: Coming,
  ports: MatchPorts & { readonly industryName: (code: string) => string },
): Promise<FittingNeeds> => {
  const among = new Set(experts.map(({ id }) => id))
  const engaged = new Set<string>()
  for (const id of among) for (const need of await engagedNeedsOf(ports.db, id)) engaged.add(pairOf(id, need))
  const found: FittingNeeds[] = []
  for (const need of needs) found.push(await fittingOne(need, { among, circles, engaged }, ports))
  return {
    fitting: found.flatMap(({ fitting }) => fitting),
    refused: found.flatMap(({ refused }) => refused),
  }
}

const pairOf = (expertId: string, needId: string): string => `${expertId} ${needId}`

interface Visitors extends Pick<Coming, 'circles'> {
  readonly among: ReadonlySet<string>
  readonly engaged: ReadonlySet<string>
}

const fittingOne = async (
  need: Need,
  { among, circles, engaged }: Visitors,
  ports: Parameters<typeof fittingNeeds>[1],
): Promise<FittingNeeds> => {
  const declined = new Set((await declinedFor(ports.db, { kind: 'need', id: need.id }, 'expert')).map(({ id }) => id))
  const matching = await matchParts(
    {
      asked: askedBy('need', need),
      kind: 'expert',
      filters: circles === null ? {} : { audiences: circles },
      limit: among.size,
      profile: 'shortlist',
      among,
      isDeclined: (id) => declined.has(id),
    },
    ports,
  )
  const views = matching.shown.flatMap((each) => viewsOf(each.matching, ports.industryName))
  const good = views.filter(({ grade }) => grade >= least)
  const isEngaged = ({ id }: MatchView): boolean => engaged.has(pairOf(id, need.id))
  return {
    fitting: good
      .filter((view) => !isEngaged(view))
      .map((view) => ({ expertId: view.id, need, told: toldOf(need, view), worth: worthOf(view, 0) })),
    refused: [
      ...matching.refused.map(({ id, code }) => ({ expertId: id, needId: need.id, code })),
      ...good.filter(isEngaged).map(({ id }) => ({ expertId: id, needId: need.id, code: 'engaged already' as const })),
    ],
  }
}

const toldOf = ({ id, title }: Need, { score, grade, gradeName, reasons }: MatchView): TripNeed => ({
  needId: id,
  title,
  score,
  grade,
  gradeName,
  reasons: reasons
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .slice(0, shown.reasons)
    .map(({ label, text }) => `${label}：${text}`),
  quotes: reasons.flatMap(({ quotes }) => quotes.map(({ source, text }) => ({ source, text }))).slice(0, shown.quotes),
})

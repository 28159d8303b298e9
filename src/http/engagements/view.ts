import type { z } from 'zod'
import { isOpen } from '../../../pipelines/engagements/propose.ts'
import { dayOf } from '../../domain/day.ts'
import { handledOf } from '../../domain/engagement/log.ts'
import { isOver, stepsFrom } from '../../domain/engagement.ts'
import { masked } from '../../domain/masked.ts'
import type { Need } from '../../domain/need.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { attachmentsOf } from '../../store/engagements/attachments.ts'
import type { KeptEngagement } from '../../store/engagements/engagements.ts'
import { escalationsOf } from '../../store/engagements/escalations.ts'
import { eventsOf, problemsOf, ratingsOf, releasedBy } from '../../store/engagements/log.ts'
import { outcomesOf } from '../../store/engagements/outcomes.ts'
import { namesById } from '../../store/libraries/named-records.ts'
import { needStore } from '../../store/libraries/needs.ts'
import { storeSeenBy } from '../../store/libraries/records.ts'
import { sideOf } from './found.ts'
import type { engagementAnswered, engagementInFull } from './schemas.ts'

type Answered = z.output<typeof engagementAnswered>

/** What an answer needs to know beside the engagements. */
export interface Reading {
  readonly viewer: Viewer
  readonly db: Database
  /** ISO 8601. */
  readonly now: string
}

/** Engagements as this viewer reads them, and the needs he was shown with them. */
export const viewsOf = async (
  engagements: readonly KeptEngagement[],
  { viewer, db, now }: Reading,
): Promise<{ readonly views: readonly Answered[]; readonly shown: readonly Need[] }> => {
  const needs = await needsShown(engagements, viewer, db)
  const names = await namesOf(engagements, db)
  const views = engagements.map((engagement): Answered => {
    const { contactName: _, contactPhone: __, contactEmail: ___, nextAction, nextDue, ...told } = engagement
    return {
      ...told,
      steps: stepsFrom(told.state),
      need: needs.get(engagement.id) ?? null,
      candidate: names.get(engagement.candidateId) ?? null,
      nextAction: maskedOrNull(nextAction),
      nextDue,
      overdue: nextDue !== null && nextDue < dayOf(now) && !isOver(engagement),
    }
  })
  return { views, shown: [...needs.values()] }
}

const maskedOrNull = (text: string | null): string | null => (text === null ? null : masked(text))

/** The need as whoever is invited may read it: all but whose it is, and nothing of a sensitive one or one that was withdrawn. */
export const needForInvited = (need: Need): Need | null =>
  need.sensitive || !isOpen(need) ? null : maskedNeed({ ...need, organisation: null, organisationId: null })

const maskedNeed = (need: Need): Need => ({
  ...need,
  title: masked(need.title),
  description: masked(need.description),
})

const needsShown = async (
  engagements: readonly KeptEngagement[],
  viewer: Viewer,
  db: Database,
): Promise<ReadonlyMap<string, Need>> => {
  const ids = [...new Set(engagements.map(({ needId }) => needId))]
  const all = new Map((await needStore.byIds(db, ids)).map((need) => [need.id, need]))
  const seen = await storeSeenBy('need', viewer.circles).idsAmong(db, ids)
  const shown = engagements.map((engagement) => {
    const need = all.get(engagement.needId)
    if (need !== undefined && seen.has(need.id)) return [engagement.id, maskedNeed(need)] as const
    const invited = sideOf(viewer, engagement) === 'partner' && need !== undefined ? needForInvited(need) : null
    return [engagement.id, invited] as const
  })
  return new Map(shown.flatMap(([id, need]) => (need === null ? [] : [[id, need]])))
}

const namesOf = async (engagements: readonly KeptEngagement[], db: Database): Promise<ReadonlyMap<string, string>> => {
  const of = (kind: KeptEngagement['kind']): readonly string[] =>
    engagements.filter((each) => each.kind === kind).map(({ candidateId }) => candidateId)
  const experts = await namesById(db, 'expert', [...new Set(of('expert'))])
  return new Map([...experts, ...(await namesById(db, 'result', [...new Set(of('result'))]))])
}

/** One engagement with everything that happened; notes between the firm and its park are not for the invited side. */
export const viewInFull = async (
  engagement: KeptEngagement,
  reading: Reading,
): Promise<{ readonly view: z.output<typeof engagementInFull>; readonly shown: readonly Need[] }> => {
  const { db, viewer } = reading
  const { views, shown } = await viewsOf([engagement], reading)
  const { id } = engagement
  const problems = await problemsOf(db, id)
  const isPartner = sideOf(viewer, engagement) === 'partner'
  const events = (await eventsOf(db, id)).filter(({ kind }) => !isPartner || kind !== 'note')
  const view = {
    ...views[0]!,
    events: events.map((event) => ({ ...event, note: maskedOrNull(event.note) })),
    problems: problems.map((each) => ({ ...each, title: masked(each.title), note: maskedOrNull(each.note) })),
    handled: handledOf(problems),
    outcomes: (await outcomesOf(db, id)).map((each) => ({ ...each, note: maskedOrNull(each.note) })),
    ratings: (await ratingsOf(db, id)).map((each) => ({ ...each, words: masked(each.words) })),
    escalations: await escalationsOf(db, id),
    attachments: await attachmentsOf(db, id),
    releases: (await releasedBy(db, id)).length,
  }
  return { view, shown }
}

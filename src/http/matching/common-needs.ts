import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { MatchAnswer, PlacedMatch } from '../../../pipelines/answer.ts'
import { commonNeedViews } from '../../../pipelines/common-needs/view.ts'
import type { FoundCommonNeeds } from '../../../pipelines/common-needs.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { afterPlace, pageOf } from '../answers/cursor.ts'
import { limit, recordId, strings } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import { seenBy } from '../libraries/edits.ts'
import { needs } from '../libraries/needs.ts'
import type { HttpPorts } from '../ports.ts'
import { advice, bareQuote, matchList, openMatch, shownIn } from './match-answer.ts'

const matched = { matches: matchList.optional(), advice: advice.optional() }

const commonNeed = z
  .object({
    title: z.string().describe('各家标题中最能说明的一个'),
    strength: z.number().describe('确为同一需求的可能性，0 到 1'),
    words: strings,
    firms: z.int().describe('提出单位数'),
    industries: strings,
    regions: strings,
    members: z
      .array(
        z.object({
          id: z.string(),
          organisation: z.string().nullable(),
          title: z.string(),
          industry: z.string().nullable(),
          region: z.string().nullable(),
          quotes: z.array(bareQuote).readonly(),
        }),
      )
      .readonly(),
    indicators: z
      .array(
        z.object({
          property: z.string(),
          demands: z.array(z.object({ need: z.string(), quote: bareQuote })).readonly(),
          strictest: z.string().nullable().describe('要求最严的一条：满足它就都满足；无法比较为 null'),
        }),
      )
      .readonly()
      .describe('各家对同一指标的要求'),
    ...matched,
  })
  .meta({ id: 'CommonNeed' })

const answered = z.object({
  commonNeeds: z.array(commonNeed).readonly(),
  next: z.string().nullable().describe('下一页的 after'),
  total: z.int().describe('一共有几条，包括没有列出的'),
  degraded: strings.describe('因故没有用上的部分，如 meaning'),
})

type CommonNeed = FoundCommonNeeds['found'][number]

const place = z.strictObject({ strength: z.number().min(0).max(1), id: recordId })
type Place = z.output<typeof place>

const querystring = z.strictObject({
  matches: z.enum(['expert', 'result']).optional().describe('同时为每条共性需求找专家或成果'),
  after: afterPlace(place),
  limit: limit(100, 20).describe('至多几条共性需求，最强的在前'),
})

/** Candidates shown for one common need. */
const candidates = 5

/** GET /common-needs: needs that several firms have, each in its own words, and on demand who could serve them all. */
export const commonNeeds =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const summary = '共性需求：多家单位用各自的话提出的同一个需求'
    const schema = { tags: ['匹配'], summary, querystring, response: answers({ 200: answered }) }
    app.get(
      '/common-needs',
      { schema, config: { action: 'see common needs' } },
      async (request): Promise<z.output<typeof answered>> => {
        const { query, viewer } = request
        const common = await ports.commonNeeds()
        const readable = await readableBy(viewer, common.found, ports.db)
        const { records: asked, next } = pageOf(readable.filter(behind(query.after)), query.limit, placeOf)
        const shown: z.output<typeof commonNeed>[] = []
        const matches: PlacedMatch[] = []
        const away = new Set(common.degraded)
        for (const view of commonNeedViews({ ...common, found: asked })) {
          const kind = query.matches
          const needs = view.members.map(({ id }) => id)
          const answer =
            kind &&
            (await ports.match({ asked: { needs }, kind, filters: {}, circles: viewer.circles, limit: candidates }))
          matches.push(...(answer?.matches ?? []))
          for (const part of answer?.degraded ?? []) away.add(part)
          shown.push({ ...withoutContacts(view), ...(answer && found(answer)) })
        }
        const needs = asked.flatMap(({ members }) => members.map(({ need }) => need))
        await noteSeen(request, { ...shownIn({ matches }), needs }, ports)
        return { commonNeeds: shown, next, total: readable.length, degraded: [...away] }
      },
    )
  }

// What is common is said in the words of all of them: whoever may not read one may not read what it says of the others.
const readableBy = async (
  viewer: Viewer,
  found: readonly CommonNeed[],
  db: Database,
): Promise<readonly CommonNeed[]> => {
  const ids = found.flatMap(({ members }) => members.map(({ need }) => need.id))
  const seen = await seenBy(viewer, needs).idsAmong(db, ids)
  return found.filter(({ members }) => members.every(({ need }) => seen.has(need.id)))
}

// The strongest are first, and of equals those whose first need has the lower id: what is found anew keeps everybody's place.
const placeOf = ({ strength, members }: CommonNeed): Place => ({ strength, id: members[0]!.need.id })
const behind =
  (after: Place | null) =>
  (common: CommonNeed): boolean => {
    if (after === null) return true
    const { strength, id } = placeOf(common)
    return strength < after.strength || (strength === after.strength && id > after.id)
  }

const found = ({ matches, advice }: MatchAnswer) => withoutContacts({ matches: matches.map(openMatch), advice })

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { FacetCount, Facets } from '../../../pipelines/answer/facets.ts'
import type { MatchAnswer } from '../../../pipelines/answer.ts'
import { type Kind, kinds } from '../../domain/record.ts'
import { maturities } from '../../domain/result.ts'
import type { SearchFilters } from '../../ports/search-index.ts'
import { someText } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import type { HttpPorts } from '../ports.ts'
import { advice, besideMatches, facetNames, matchList, nearMisses, openMatch, parts, shownIn } from './match-answer.ts'

const several = <V extends z.ZodType>(value: V) => z.array(value).max(50).readonly().exactOptional()

const body = z.strictObject({
  text: someText(20_000).describe('用自己的话说的问题'),
  kinds: z
    .array(z.enum(kinds))
    .min(1)
    .max(kinds.length)
    .default(['expert', 'result'])
    .describe('要找什么：expert 专家、result 成果、need 需求'),
  filters: z
    .strictObject({
      regions: several(someText(100)),
      industries: several(someText(100)),
      maturities: several(z.enum(maturities)),
      pools: several(someText(200)),
    })
    .default({}),
  limit: z.int().min(1).max(50).default(10).describe('每一类至多几个'),
  sensitive: z.boolean().default(false).describe('涉密或不宜外传：文字不发给本系统以外的模型'),
})

const answered = z
  .object({
    matches: z.object({ need: matchList, result: matchList, expert: matchList }).partial(),
    parts: z.object({ need: parts, result: parts, expert: parts }).partial(),
    advice: z.object({ need: advice, result: advice, expert: advice }).partial(),
    nearMisses: z
      .object({ need: nearMisses, result: nearMisses, expert: nearMisses })
      .partial()
      .describe('为什么不是他：差一点入选的，以及差在哪一项'),
    ...besideMatches,
  })
  .meta({ id: 'SearchAnswer' })

/** POST /search: free words in, ranked matches of each kind out. */
export const search =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const schema = {
      tags: ['匹配'],
      summary: '用自己的话找专家、成果或需求',
      body,
      response: answers({ 200: answered }),
    }
    app.post(
      '/search',
      { schema, config: { action: 'search' } },
      async (request): Promise<z.output<typeof answered>> => {
        const { body, viewer } = request
        const { text, limit } = body
        const asked = body.sensitive ? { text, isSensitive: true } : { text }
        const filters = chosen(body.filters)
        const found: [Kind, MatchAnswer][] = []
        for (const kind of new Set(body.kinds))
          found.push([
            kind,
            await ports.match({ asked, kind, filters, circles: viewer.circles, limit, profile: 'search' }),
          ])
        const matches = found.flatMap(([, answer]) => answer.matches)
        await noteSeen(request, shownIn({ matches }), ports)
        return withoutContacts({
          matches: Object.fromEntries(found.map(([kind, { matches }]) => [kind, matches.map(openMatch)])),
          parts: Object.fromEntries(found.map(([kind, answer]) => [kind, answer.parts])),
          advice: Object.fromEntries(found.map(([kind, answer]) => [kind, answer.advice])),
          nearMisses: Object.fromEntries(found.map(([kind, answer]) => [kind, answer.nearMisses])),
          refused: found.flatMap(([, { refused }]) => refused),
          degraded: [...new Set(found.flatMap(([, { degraded }]) => degraded))],
          facets: sum(found.map(([, { facets }]) => facets)),
        })
      },
    )
  }

// A page sends the filters nobody has chosen from as empty lists.
const chosen = (filters: Omit<SearchFilters, 'audiences'>): Omit<SearchFilters, 'audiences'> =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0))

const sum = (each: readonly Facets[]): Facets =>
  Object.fromEntries(facetNames.map((name) => [name, sumOf(each.flatMap((facets) => facets[name]))])) as Facets

const sumOf = (counts: readonly FacetCount[]): readonly FacetCount[] => {
  const byValue = Map.groupBy(counts, ({ value }) => value)
  return [...byValue.values()]
    .map((same) => ({ ...same[0]!, count: same.reduce((total, { count }) => total + count, 0) }))
    .sort((a, b) => b.count - a.count)
}

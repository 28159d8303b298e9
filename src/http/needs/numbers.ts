import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { needStates } from '../../domain/need.ts'
import { disclosed, leastShown } from '../../domain/need-numbers.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { needNumbers } from '../../store/needs/need-numbers.ts'
import { parksBelow } from '../../store/organisation-graph.ts'
import { answers } from '../answers/problems.ts'
import type { HttpPorts } from '../ports.ts'

const answered = z
  .object({
    parks: z
      .array(
        z.object({
          id: z.string(),
          name: z.string(),
          cells: z
            .array(
              z.object({
                industry: z.string().nullable(),
                state: z.enum(needStates),
                needs: z.int().min(leastShown),
              }),
            )
            .readonly()
            .describe(`每格至少 ${leastShown} 条才给出`),
          rest: z.int().nullable().describe('不足以单列的各格合计；仍太少或没有为 null'),
        }),
      )
      .readonly(),
  })
  .meta({ id: 'NeedNumbers' })

/** GET /statistics/needs: how many needs the parks below one have, by industry and state; no text, and no small number. */
export const needStatistics =
  ({ db }: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const summary = '下级各园区有多少需求，按行业和状态；不含原文，小于 3 的格不给出'
    const schema = { tags: ['统计'], summary, response: answers({ 200: answered }) }
    app.get(
      '/statistics/needs',
      { schema, config: { action: 'see numbers of needs' } },
      async ({ viewer }): Promise<z.output<typeof answered>> => {
        const parks = await parksOf(viewer, db)
        const cells = Map.groupBy(
          await needNumbers(
            db,
            parks.map(({ id }) => id),
          ),
          ({ pool }) => pool,
        )
        return {
          parks: parks.map(({ id, name }) => {
            const { shown, rest } = disclosed(cells.get(id) ?? [])
            return { id, name, cells: shown.map(({ industry, state, needs }) => ({ industry, state, needs })), rest }
          }),
        }
      },
    )
  }

const parksOf = async ({ organisationId, role }: Viewer, db: Database) => {
  if (role === 'administrator') return organisationStore.page(db, { limit: 1000, where: { kind: 'park' } })
  return organisationId === null ? [] : organisationStore.byIds(db, await parksBelow(db, organisationId))
}

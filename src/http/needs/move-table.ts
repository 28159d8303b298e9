import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { needStates } from '../../domain/need.ts'
import { needMoves, needVerbs } from '../../domain/need-moves.ts'
import { actions } from '../../domain/permissions/table.ts'
import { answers } from '../answers/problems.ts'

const move = z.object({
  verb: z.enum(needVerbs).describe('路径 /needs/{id}/VERB 中的动作'),
  name: z.string(),
  action: z.enum(actions).describe('所需的权限，见 docs/permissions.md'),
  from: z.array(z.enum(needStates)).readonly(),
  to: z.enum([...needStates, 'same', 'settled']).describe('same 状态不变；settled 由办结的人写明'),
  owesReason: z.boolean().describe('必须说明原因'),
})

const moves = needVerbs.map((verb) => ({ verb, owesReason: false, ...needMoves[verb] }))

/** GET /need-moves: every way a need can go, for a page that offers no others. */
export const needMoveTable: FastifyPluginAsyncZod = async (app) => {
  const response = answers({ 200: z.object({ moves: z.array(move).readonly() }) })
  const schema = { tags: ['需求'], summary: '需求可以怎样从一个状态到另一个状态', response }
  app.get('/need-moves', { schema, config: { action: 'look around' } }, async () => ({ moves }))
}

import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Chain, ChainPlacement } from '../../domain/chain.ts'
import { kinds } from '../../domain/record.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { putPlacement, removePlacement } from '../../store/chains/chains.ts'
import { storeSeenBy } from '../../store/libraries/records.ts'
import { recordId } from '../answers/fields.ts'
import { answers, Refused } from '../answers/problems.ts'
import { writeHeaders } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'
import { writeChain } from './found.ts'
import { nodeId, params, tags } from './schemas.ts'

const body = z.strictObject({
  kind: z.enum(kinds),
  recordId,
  node: nodeId.nullable().describe('放到哪个环节；null：不属于这条链'),
  byWords: z.boolean().default(false).describe('true：撤销人工归类，重新按用词'),
})
const answered = z.object({
  kind: z.enum(kinds),
  recordId: z.string(),
  node: z.string().nullable(),
  byWords: z.boolean(),
})

/** PUT /chains/:id/placements: a hand's word on where a record hangs; it stands whatever the words say. */
export const chainPlacements =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    const summary = '人工把一条需求、专家或成果放到某个环节'
    const schema = { tags, summary, params, headers: writeHeaders, body, response: answers({ 200: answered }) }
    app.put('/chains/:id/placements', { schema, config: { action: 'change chain' } }, (request, reply) =>
      writeChain({ request, reply, ports }, async (chain, tx) => {
        const asked = request.body as z.output<typeof body>
        const { viewer } = request
        await refuseUnknown(asked, { chain, viewer, tx })
        const { kind, recordId: id, node, byWords } = asked
        const placement: ChainPlacement = {
          ...{ chainId: chain.id, kind, recordId: id, nodeId: node },
          ...{ by: viewer.accountId, at: ports.now() },
        }
        await (byWords ? removePlacement(tx, placement) : putPlacement(tx, placement))
        return { status: 200, headers: {}, body: asked }
      }),
    )
  }

const refuseUnknown = async (
  { kind, recordId: id, node }: z.output<typeof body>,
  { chain, viewer, tx }: { readonly chain: Chain; readonly viewer: Viewer; readonly tx: Database },
): Promise<void> => {
  if (node !== null && !chain.nodes.some((each) => each.id === node))
    throw new Refused(422, `这条链上没有编号为“${node}”的环节。`)
  const [record] = await storeSeenBy(kind, viewer.circles).byIds(tx, [id])
  if (record === undefined) throw new Refused(422, `没有编号为“${id}”的记录。`)
  if (record.sensitive) throw new Refused(422, '涉敏的记录不上产业链。')
}

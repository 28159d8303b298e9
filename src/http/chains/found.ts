import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { type Chain, type ChainFault, chainFaults } from '../../domain/chain.ts'
import type { Owned } from '../../domain/permissions.ts'
import type { Database } from '../../ports/database.ts'
import { chainById } from '../../store/chains/chains.ts'
import type { WriteAnswer } from '../../store/idempotency.ts'
import { Refused } from '../answers/problems.ts'
import { answerWrite } from '../answers/writes.ts'
import { permitOwned } from '../permits.ts'
import type { HttpPorts } from '../ports.ts'
import type { written } from './schemas.ts'

/** Version of a chain, as a header. */
export const etagOf = ({ updated }: Chain): string => `"${updated}"`

/** The chain of a path as this viewer sees it; refuses with 404, whether it is not there or not for him. */
export const foundChain = async (
  { params, viewer }: FastifyRequest,
  db: Database,
  { locked = false } = {},
): Promise<Chain> => {
  const { id } = params as { readonly id: string }
  const chain = await chainById(db, id, { circles: viewer.circles, locked })
  if (chain === undefined) throw new Refused(404, `没有编号为“${id}”的产业链。`)
  return chain
}

/** Whose a chain is: its pool's. */
export const ofPool = ({ pool }: Pick<Chain, 'pool'>): Owned => ({
  organisationId: null,
  pool,
  expertId: null,
  granted: [],
})

const said: Readonly<Record<ChainFault['fault'], string>> = {
  'same id': '编号与另一个环节相同',
  'same name': '与另一个环节同名',
  'no such link': '上游环节不在这条链上',
  circle: '绕一圈成了自己的上游',
}

/** The links of a chain; refuses with 422 what is none, and names the link. */
export const checkedNodes = ({ nodes }: Pick<z.output<typeof written>, 'nodes'>): Chain['nodes'] => {
  const [first] = chainFaults(nodes)
  if (first !== undefined) throw new Refused(422, `环节“${first.node}”${said[first.fault]}。`)
  return nodes
}

interface ChainWrite {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly ports: HttpPorts
}

/** Finds and locks the chain of a path, refuses another version than the one that was read, and whoever may not; does the work once. */
export const writeChain = (
  { request, reply, ports }: ChainWrite,
  work: (chain: Chain, tx: Database) => Promise<WriteAnswer>,
): Promise<FastifyReply> =>
  answerWrite({ request, reply, ports }, async (tx) => {
    const chain = await foundChain(request, tx, { locked: true })
    permitOwned(request, ofPool(chain))
    const { 'if-match': read } = request.headers
    if (read !== undefined && read !== etagOf(chain))
      throw new Refused(412, '这条产业链已被别人改动，请重新读取后再改。')
    return work(chain, tx)
  })

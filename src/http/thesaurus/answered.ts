import type { FastifyReply, FastifyRequest } from 'fastify'
import type { z } from 'zod'
import { changeThesaurus } from '../../../pipelines/thesaurus/change.ts'
import type { ThesaurusRefusal, ThesaurusWish } from '../../../pipelines/thesaurus/edit.ts'
import type { StandingConcept } from '../../../pipelines/thesaurus/house-thesaurus.ts'
import type { ToldChange } from '../../../pipelines/thesaurus/view.ts'
import { Refused } from '../answers/problems.ts'
import { answerWrite } from '../answers/writes.ts'
import type { HttpPorts } from '../ports.ts'
import type { changeAnswered, conceptAnswered } from './schemas.ts'

/** A concept as a list tells of it, and the label that was looked for. */
export const conceptTold = (
  { concept, stand }: StandingConcept,
  matched: string | null = null,
): z.output<typeof conceptAnswered> => {
  const { prefLabel, ...rest } = concept
  return { concept: prefLabel, ...rest, matched, stand }
}

/** A change as the history tells of it. */
export const changeTold = ({ sequence, undoes, by: _, ...rest }: ToldChange): z.output<typeof changeAnswered> => ({
  ...rest,
  id: `${sequence}`,
  undoes: undoes === null ? null : `${undoes}`,
})

/** Version of a concept, as a header. */
export const etagOf = (version: number): string => `"${version}"`

const statuses = { missing: 404, 'at odds': 409, faulty: 422 } as const

/** The problem that a refusal is answered with. */
export const refusedFor = ({ refused, said, faults }: ThesaurusRefusal): Refused =>
  new Refused(statuses[refused], said, faults)

interface ThesaurusWrite {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly ports: HttpPorts
}

/** Does what is wished, once, and answers with what it took; refuses with what is wrong with it. */
export const writeThesaurus = (
  { request, reply, ports }: ThesaurusWrite,
  wish: ThesaurusWish,
  status = 200,
): Promise<FastifyReply> =>
  answerWrite({ request, reply, ports }, async (tx) => {
    const { why } = request.body as { readonly why: string }
    const reason = { why, by: request.viewer.accountId, at: ports.now() }
    const done = await changeThesaurus({ wish, reason, read: versionRead(request) }, ports.thesaurus.shipped, tx)
    if (done === 'changed since') throw new Refused(412, '这个概念已被别人改动，请重新读取后再改。')
    if ('refused' in done) throw refusedFor(done)
    const { change, concept, segmented } = done
    const headers = { etag: etagOf(change.sequence) }
    return { status, headers, body: { id: `${change.sequence}`, concept, segmented } }
  })

const versionRead = ({ headers }: FastifyRequest): number | undefined => {
  const { 'if-match': read } = headers
  if (read === undefined) return undefined
  const version = /^"(\d{1,15})"$/.exec(read)?.[1]
  return version === undefined ? -1 : Number(version)
}

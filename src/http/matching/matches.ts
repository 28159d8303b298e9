import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { sameNeeds } from '../../../pipelines/common-needs/view.ts'
import { type Kind, kinds } from '../../domain/record.ts'
import type { Storable } from '../../store/libraries/content-hash.ts'
import { limit, recordId, strings } from '../answers/fields.ts'
import { answers } from '../answers/problems.ts'
import { noteSeen } from '../audit/trail.ts'
import { withoutContacts } from '../libraries/contacts.ts'
import { found } from '../libraries/edits.ts'
import { experts } from '../libraries/experts.ts'
import type { Library } from '../libraries/library.ts'
import { needs } from '../libraries/needs.ts'
import { results } from '../libraries/results.ts'
import type { HttpPorts } from '../ports.ts'
import { advice, besideMatches, matchList, nearMisses, openMatch, parts, shownIn } from './match-answer.ts'

const nearIdentical = strings.describe('找相似需求时：其中与它实为同一需求（共性需求）的，按编号')

const answered = z
  .object({ matches: matchList, parts, advice, nearMisses, nearIdentical, ...besideMatches })
  .meta({ id: 'MatchAnswer' })
const nobody: ReadonlySet<string> = new Set()
const params = z.strictObject({ id: recordId })

/** GET /needs/:id/matches, /results/:id/matches and /experts/:id/matches: the other side of a record, best first. */
export const matches =
  (ports: HttpPorts): FastifyPluginAsyncZod =>
  async (app) => {
    await app.register(matchesOf('need', { library: needs, wanted: kinds, usual: 'expert' }, ports))
    await app.register(matchesOf('result', { library: results, wanted: ['need'], usual: 'need' }, ports))
    await app.register(matchesOf('expert', { library: experts, wanted: ['need'], usual: 'need' }, ports))
  }

interface Side<T extends Storable, W, A> {
  readonly library: Library<T, W, A>
  readonly wanted: readonly [Kind, ...Kind[]] | typeof kinds
  readonly usual: Kind
}

const matchesOf =
  <T extends Storable, W, A>(
    asking: Kind,
    { library, wanted, usual }: Side<T, W, A>,
    ports: HttpPorts,
  ): FastifyPluginAsyncZod =>
  async (app) => {
    const querystring = z.strictObject({ kind: z.enum(wanted).default(usual), limit: limit(50, 10) })
    const summary = `为一条${library.noun}找匹配`
    const schema = { tags: ['匹配'], summary, params, querystring, response: answers({ 200: answered }) }
    const config = { action: `match ${asking}` } as const
    app.get(
      `/${library.table}/:id/matches`,
      { schema, config },
      async (request): Promise<z.output<typeof answered>> => {
        const { viewer } = request
        const { id } = await found(ports.db, library, { id: request.params.id, viewer })
        const question = { asked: { kind: asking, id }, filters: {}, circles: viewer.circles, ...request.query }
        const answer = await ports.match(question)
        const same =
          asking === 'need' && request.query.kind === 'need' ? sameNeeds(id, await ports.commonNeeds()) : nobody
        const matches = answer.matches.map(openMatch)
        await noteSeen(request, shownIn(answer), ports)
        const nearIdentical = matches.flatMap((each) => (same.has(each.id) ? each.id : []))
        return withoutContacts({ ...answer, matches, nearIdentical })
      },
    )
  }

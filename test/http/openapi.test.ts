import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { describe, expect, it } from 'vitest'
import type { ApiDocument } from './checked-answer.ts'
import { openTestApi } from './test-api.ts'

const subschemas = (document: unknown): readonly object[] => {
  const found: object[] = []
  JSON.stringify(document, (key, value) => {
    if (key === 'schema') found.push(value)
    return value
  })
  return found
}

describe('GET /api/openapi.json', () => {
  const api = openTestApi()
  const document = async (): Promise<ApiDocument> => (await api.app.inject('/api/openapi.json')).json()

  it('tells of every route', async () => {
    const { openapi, paths } = await document()
    expect(openapi).toBe('3.1.0')
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    const crud = ['needs', 'results', 'experts', 'organisations'].flatMap((noun) => [
      `get /api/v1/${noun}`,
      `post /api/v1/${noun}`,
      `get /api/v1/${noun}/{id}`,
      `put /api/v1/${noun}/{id}`,
      `delete /api/v1/${noun}/{id}`,
    ])
    const others = [
      'get /healthz',
      'get /readyz',
      'get /api/v1/needs/{id}/matches',
      'get /api/v1/needs/{id}/team',
      'get /api/v1/needs/{id}/sources',
      'get /api/v1/results/{id}/matches',
      'get /api/v1/experts/{id}/matches',
      'get /api/v1/events',
      'post /api/v1/events',
      'get /api/v1/events/{id}',
      'get /api/v1/events/{id}/differences',
      'get /api/v1/events/{id}/export',
      'get /api/v1/events/{id}/openings',
      'get /api/v1/events/{id}/versions',
      'post /api/v1/events/{id}/edits',
      'post /api/v1/events/{id}/repairs',
      'post /api/v1/events/{id}/timetables',
      'get /api/v1/experts/{id}/own',
      'post /api/v1/experts/{id}/own-evidence',
      'put /api/v1/experts/{id}/own-wishes',
      'get /api/v1/shortlists',
      'post /api/v1/shortlists',
      'get /api/v1/shortlists/{id}',
      'get /api/v1/shortlists/{id}/differences',
      'get /api/v1/shortlists/{id}/export',
      'get /api/v1/shortlists/{id}/versions',
      'post /api/v1/shortlists/{id}/approval',
      'post /api/v1/shortlists/{id}/dispatch',
      'post /api/v1/shortlists/{id}/edits',
      'post /api/v1/shortlists/{id}/repairs',
      'post /api/v1/shortlists/{id}/stop',
      'get /api/v1/trips/plan',
      'get /api/v1/trips/plan/export',
      'get /api/v1/chains',
      'post /api/v1/chains',
      'get /api/v1/chains/{id}',
      'put /api/v1/chains/{id}',
      'delete /api/v1/chains/{id}',
      'post /api/v1/chains/imports',
      'get /api/v1/chains/{id}/map',
      'get /api/v1/chains/{id}/rows',
      'get /api/v1/chains/{id}/rows.csv',
      'put /api/v1/chains/{id}/placements',
      'get /api/v1/chains/{id}/fillers',
      'get /api/v1/thesaurus/changes',
      'get /api/v1/thesaurus/changes.jsonl',
      'post /api/v1/thesaurus/changes/{change}/undoing',
      'get /api/v1/thesaurus/concepts',
      'post /api/v1/thesaurus/concepts',
      'get /api/v1/thesaurus/concepts/{concept}',
      'put /api/v1/thesaurus/concepts/{concept}',
      'get /api/v1/thesaurus/concepts/{concept}/mentions',
      'post /api/v1/thesaurus/concepts/{concept}/retirement',
      'post /api/v1/thesaurus/imports',
      'get /api/v1/thesaurus/missing-words',
      'post /api/v1/thesaurus/trials',
      'post /api/v1/search',
      'get /api/v1/suggestions',
      'get /api/v1/organisation-names',
      'get /api/v1/result-selections',
      'post /api/v1/result-selections',
      'get /api/v1/organisations/{id}/neighbours',
      'post /api/v1/imports',
      'post /api/v1/imports/previews',
      'post /api/v1/imports/{run}/stop',
      'get /api/v1/imports/templates',
      'get /api/v1/imports/templates/{name}',
      'get /api/v1/common-needs',
      'post /api/v1/feedback',
      'post /api/v1/feedback/{id}/withdrawal',
      'get /api/v1/needs/{id}/feedback',
      'post /api/v1/readings',
      'post /api/v1/readings/files',
      'get /api/v1/need-moves',
    ]
    const engagements = [
      'get /api/v1/engagements',
      'post /api/v1/engagements',
      'get /api/v1/engagements/{id}',
      'put /api/v1/engagements/{id}',
      ...['steps', 'invitation', 'release', 'answer', 'firm-word', 'firm-question', 'rating'].map(
        (verb) => `post /api/v1/engagements/{id}/${verb}`,
      ),
      'post /api/v1/engagements/{id}/events',
      'post /api/v1/engagements/{id}/problems',
      'put /api/v1/engagements/{id}/problems/{problem}',
      'post /api/v1/engagements/{id}/outcomes',
      'post /api/v1/engagements/{id}/outcomes/{outcome}/withdrawal',
      'get /api/v1/engagements/{id}/contacts',
      'post /api/v1/engagements/{id}/attachments',
      'get /api/v1/engagements/{id}/attachments/{attachment}',
      'get /api/v1/outcomes',
      'get /api/v1/bounties',
      'post /api/v1/bounties',
      'get /api/v1/bounties/{id}',
      'post /api/v1/bounties/{id}/steps',
      'post /api/v1/bounties/{id}/bids',
      'post /api/v1/bounties/{id}/bids/{bid}/scores',
      'get /api/v1/bounties/{id}/bids/{bid}/pledge',
      'get /api/v1/needs/{id}/people',
      'post /api/v1/engagement-links/look',
      'post /api/v1/engagement-links/answer',
    ]
    const mails = [
      'get /api/v1/subscriptions/own',
      'get /api/v1/digests',
      'get /api/v1/digests/preview',
      'get /api/v1/digests/explanation',
      'get /api/v1/digests/received',
      'get /api/v1/digests/preview/page',
      'get /api/v1/digests/{day}/people',
      'get /api/v1/mails',
      'get /api/v1/mails/{messageId}',
      'get /api/v1/mails/{messageId}/page',
      'put /api/v1/mails/{messageId}/finding',
      'get /api/v1/queue',
      'post /api/v1/queue/retries',
      'post /api/v1/queue/drops',
      'get /api/v1/engines',
      'get /api/v1/index',
      'get /api/v1/audit/checks',
      'post /api/v1/index/rebuilds',
      'post /api/v1/index/turns-back',
      'post /api/v1/audit/checks',
      'post /api/v1/index/rebuilds/{id}/stop',
      'post /api/v1/audit/checks/{id}/stop',
      'get /api/v1/accounts',
      'post /api/v1/accounts/{id}/acts',
      'get /api/v1/profiles/{list}',
      'post /api/v1/profiles/{list}/runs',
      'post /api/v1/profiles/{list}/trials',
      'get /api/v1/profiles/{list}/feedback',
      'put /api/v1/profiles/{list}/in-force',
      'post /api/v1/profile-runs/{id}/stop',
      'get /api/v1/profile-runs/{id}/comparison',
      'put /api/v1/subscriptions/own',
      'get /api/v1/subscriptions/unsubscribe',
      'post /api/v1/subscriptions/unsubscribe',
      'get /api/v1/mail-links/{token}',
      'put /api/v1/mail-links/{token}/subscription',
      'put /api/v1/mail-links/{token}/answer',
    ]
    const moves = [
      'submit',
      'return',
      'publish',
      'take-up',
      'engage',
      'settle',
      'escalate',
      'hand-back',
      'recall',
      'withdraw',
      'merge',
      'seal',
      'unseal',
      'confirm',
      'confirmation-link',
    ].map((verb) => `post /api/v1/needs/{id}/${verb}`)
    const besideNeeds = [
      'get /api/v1/needs/{id}/history',
      'get /api/v1/needs/{id}/reviewers',
      'post /api/v1/needs/{id}/reviewers',
      'delete /api/v1/needs/{id}/reviewers/{accountId}',
      'post /api/v1/confirmations/look',
      'post /api/v1/confirmations',
      'get /api/v1/statistics/needs',
      'get /api/v1/statistics/exposure',
      'get /api/v1/statistics/exposure.csv',
      'get /api/v1/statistics/exposure/rows',
      'get /api/v1/escalations',
      'get /api/v1/statistics/parks',
      'get /api/v1/statistics/funnel',
      'get /api/v1/statistics/funnel/rows',
      'get /api/v1/statistics/funnel/rows.csv',
      'get /api/v1/statistics/funnel/engagements',
      'get /api/v1/statistics/services',
      'get /api/v1/statistics/services.csv',
      'get /api/v1/statistics/services/rows',
      'get /api/v1/statistics/services/rows.csv',
      'get /api/v1/statistics/yearly/{organisationId}',
      'post /api/v1/statistics/yearly/{organisationId}',
      'post /api/v1/statistics/yearly/{organisationId}/review',
      'get /api/v1/statistics/yearly/{organisationId}/rows',
      'get /api/v1/statistics/yearly/{organisationId}/form.csv',
      'get /api/v1/statistics/yearly/{organisationId}/form.xlsx',
    ]
    const people = [
      'post /api/v1/session',
      'get /api/v1/session',
      'put /api/v1/session/hat',
      'put /api/v1/session/code',
      'post /api/v1/sign-on',
      'get /api/v1/sign-on/callback',
      'get /api/v1/sign-on/exit',
      'delete /api/v1/session',
      'get /api/v1/sessions',
      'delete /api/v1/sessions/{id}',
      'delete /api/v1/sessions',
      'put /api/v1/password',
      'post /api/v1/password-resets',
      'put /api/v1/password-resets',
      'post /api/v1/second-factor',
      'put /api/v1/second-factor',
      'get /api/v1/second-factor',
      'post /api/v1/second-factor/recovery-codes',
      'put /api/v1/account',
      'get /api/v1/api-keys',
      'post /api/v1/api-keys',
      'delete /api/v1/api-keys/{id}',
      'post /api/v1/invitations',
      'get /api/v1/audit',
      'get /api/v1/account/trail',
      'get /api/v1/account/personal-data',
      'get /api/v1/account/personal-data/export',
      'put /api/v1/account/personalisation',
      'post /api/v1/account/deletion',
      'get /api/v1/persons/{kind}/{id}',
      'delete /api/v1/persons/{kind}/{id}',
    ]
    expect(routes.sort()).toEqual(
      [...crud, ...moves, ...besideNeeds, ...others, ...mails, ...people, ...engagements].sort(),
    )
  })

  it('holds schemas of JSON Schema 2020-12 whose references all lead somewhere', async () => {
    const described = await document()
    const ajv = new Ajv2020({ strict: false })
    addFormats.default(ajv)
    ajv.addSchema(described, 'api')
    const schemas = [...subschemas(described), ...Object.values(described.components.schemas)]
    expect(schemas.length).toBeGreaterThan(50)
    for (const schema of schemas) {
      const resolved = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components'))
      expect(ajv.validateSchema(resolved)).toBe(true)
      expect(() => ajv.compile(resolved)).not.toThrow()
    }
  })

  it('names what is answered, and nothing that is never used', async () => {
    const described = await document()
    const names = Object.keys(described.components.schemas)
    expect(names).toEqual(expect.arrayContaining(['Need', 'Result', 'Expert', 'Organisation', 'Match', 'Problem']))
    const text = JSON.stringify(described)
    for (const name of names) expect(text).toContain(`"#/components/schemas/${name}"`)
    expect(text).not.toContain('readOnly')
  })

  it('never tells of a phone or an address in an answer, but one’s own, those of two who have agreed to meet, and by which somebody signs in', async () => {
    const { components } = await document()
    const { Session: _, Contacts: __, Account: ___, ...others } = components.schemas
    expect(JSON.stringify(others)).not.toMatch(/"(phone|email)":/)
  })

  it('is a page without an inline script or another origin', async () => {
    const { body, statusCode } = await api.app.inject('/api/docs')
    expect(statusCode).toBe(200)
    const addresses = [...body.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!)
    expect(addresses.length).toBeGreaterThan(4)
    for (const address of addresses) expect((await api.app.inject(address)).statusCode).toBe(200)
    expect(body).not.toMatch(/<script(?![^>]*src=)|<style|style=|on\w+=|https?:/)
  })
})

import { describe, expect, it } from 'vitest'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { fc } from '../support/fast-check.ts'
import { aNeed, anExpert } from '../support/records.ts'
import { openTestApi } from './test-api.ts'

// Names that some route knows, so that random bodies get past the first check.
const names = fc.constantFrom(
  ...[
    'title',
    'name',
    'kind',
    'description',
    'keywords',
    'deadline',
    'confirmed',
    'extra',
    'evidence',
    'capacity',
    'phone',
  ],
  ...['text', 'kinds', 'filters', 'limit', 'state', 'maturity', 'pool', 'sensitive', 'visibility', 'constructor'],
)
const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('need', 'paper', 'enterprise', '中试', 'published', '2026-02-28', '\0', '\ud800', "';--"),
)
const likely = fc.dictionary(names, fc.oneof(words, fc.jsonValue(), fc.array(words)))
const full = likely.map((more) => ({ title: 'x', ...more }))
const evidence = fc.record({ kind: fc.constant('paper'), title: words, year: fc.oneof(fc.integer(), fc.double()) })
const extra = fc.dictionary(words, words)
const expert = fc.record({ name: words, evidence: fc.array(evidence), extra })
const wish = fc.record({ text: words, limit: fc.nat(60) }, { requiredKeys: ['text'] })
const body = fc.oneof(fc.jsonValue(), likely, full, expert, wish)
const headers = { 'content-type': 'application/json' }
const nouns = fc.constantFrom('needs', 'results', 'experts', 'organisations', 'search')
// What a service that refused all would not take: chance alone brings one in most runs, not in each.
const taken: [string, fc.JsonValue][] = [
  ['needs', { title: 'x' }],
  ['search', { text: 'x' }],
]

describe('random requests', () => {
  const api = openTestApi()

  it('never make the server fail, whatever the body', async () => {
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(nouns, body, async (noun, payload) => {
        const answer = await api.ask({
          method: 'POST',
          url: `/api/v1/${noun}`,
          payload: JSON.stringify(payload),
          headers,
        })
        seen.add(answer.statusCode)
        expect(answer.statusCode).toBeLessThan(500)
      }),
      { numRuns: 250, examples: taken },
    )
    expect([...seen].sort()).toEqual([200, 201, 400])
  })

  it('never make the server fail, whatever replaces a record', async () => {
    await expertStore.put(api.db, [anExpert()])
    await needStore.put(api.db, [aNeed()])
    const target = fc.constantFrom('needs/need-1', 'experts/expert-1')
    await fc.assert(
      fc.asyncProperty(
        target,
        fc.oneof(body, fc.record({ title: words, name: words, extra })),
        async (path, payload) => {
          const answer = await api.ask({
            method: 'PUT',
            url: `/api/v1/${path}`,
            payload: JSON.stringify(payload),
            headers,
          })
          expect(answer.statusCode).toBeLessThan(500)
        },
      ),
      { numRuns: 120 },
    )
    const poisoned = { title: 'x', extra: { constructor: 'x', toString: 'y' } }
    const answer = await api.ask({ method: 'PUT', url: '/api/v1/needs/need-1', payload: poisoned })
    expect(answer.json().extra).toEqual(poisoned.extra)
  })

  it('never make the server fail, whatever the address', async () => {
    const method = fc.constantFrom('GET', 'PUT', 'DELETE', 'POST')
    const address = fc.tuple(nouns, fc.oneof(words, fc.webQueryParameters()), fc.webQueryParameters())
    await fc.assert(
      fc.asyncProperty(method, address, async (method, [noun, id, query]) => {
        const url = `/api/v1/${noun}/${encodeURIComponent(id.toWellFormed())}?${query}`
        const answer = await api.app.inject({ method, url, payload: method === 'PUT' ? { title: 'x', name: 'x' } : {} })
        expect(answer.statusCode).toBeLessThan(500)
      }),
      { numRuns: 200 },
    )
  })

  it('store what is allowed so that it can be read again', async () => {
    await fc.assert(
      fc.asyncProperty(words, fc.array(words), fc.dictionary(words, words), async (description, keywords, extra) => {
        const payload = { title: 'x', description, keywords, extra }
        const created = await api.ask({ method: 'POST', url: '/api/v1/needs', payload })
        if (created.statusCode !== 201) return
        expect((await api.ask({ url: `${created.headers.location}` })).json()).toEqual(created.json())
      }),
      { numRuns: 100 },
    )
  })
})

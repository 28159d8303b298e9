import { beforeEach, describe, expect, it } from 'vitest'
import { suggest } from '../../pipelines/suggest.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { labelSearch } from '../../src/text/label-search.ts'
import { readConcepts } from '../../src/text/thesaurus.ts'
import { aNeed, anExpert, aResult } from '../support/records.ts'
import { openTestApi } from './test-api.ts'

const labels = labelSearch({
  concepts: readConcepts(
    [
      { prefLabel: '激光切割', kind: 'process' },
      { prefLabel: '激光焊接', altLabel: ['激光焊'], kind: 'process' },
      { prefLabel: '焊接裂纹', altLabel: ['焊后开裂'], kind: 'problem' },
    ]
      .map((line) => JSON.stringify(line))
      .join('\n'),
    'welding',
  ),
})
const api = openTestApi({ suggest: (typed) => suggest(typed, { db: api.db, labels }) })
const ask = (query: Record<string, string>) => api.ask({ method: 'GET', url: '/api/v1/suggestions', query })
const suggestions = async (text: string) => (await ask({ text })).json()

beforeEach(async () => {
  await needStore.put(api.db, [aNeed()])
  await resultStore.put(api.db, [aResult()])
  await expertStore.put(api.db, [anExpert({ fields: ['激光焊接', '钎焊'] })])
})

describe('GET /suggestions', () => {
  it('gives words of the trade with how many records say them, what is said first', async () => {
    const { typed, terms, titles } = await suggestions('激光')
    expect(typed).toBe('激光')
    expect(terms).toEqual([
      { label: '激光焊接', preferred: '激光焊接', industry: 'welding', counts: { need: 1, result: 1, expert: 1 } },
      { label: '激光切割', preferred: '激光切割', industry: 'welding', counts: { need: 0, result: 0, expert: 0 } },
    ])
    expect(titles).toEqual([
      { kind: 'result', id: 'result-1', title: '薄壁件低变形激光焊接工艺' },
      { kind: 'need', id: 'need-1', title: '铝合金薄板激光焊接变形控制' },
    ])
  })

  it('goes on from the longest end of a sentence that a word begins with', async () => {
    const { typed, terms } = await suggestions('我们的管子焊后')
    expect(typed).toBe('焊后')
    expect(terms.map(({ label }: { label: string }) => label)).toEqual(['焊后开裂'])
  })

  it('neither shows nor counts what not everybody may see', async () => {
    await needStore.put(api.db, [aNeed({ state: 'draft' })])
    await resultStore.put(api.db, [aResult({ visibility: 'park' })])
    await expertStore.put(api.db, [anExpert({ fields: ['激光焊接'], sensitive: true })])
    const { terms, titles } = await suggestions('激光')
    expect(titles).toEqual([])
    expect(terms.map(({ counts }: { counts: object }) => counts)).toEqual([
      { need: 0, result: 0, expert: 0 },
      { need: 0, result: 0, expert: 0 },
    ])
  })

  it('takes what looks like a pattern as the letters it is', async () => {
    expect(await suggestions('%')).toEqual({ typed: '%', terms: [], titles: [] })
    expect((await suggestions('_光')).titles).toEqual([])
  })

  it.each([[{}], [{ text: ' ' }], [{ text: '焊'.repeat(51) }], [{ text: '焊', limit: '0' }]])(
    'says what is wrong with %j',
    async (query) => {
      expect((await ask(query as Record<string, string>)).statusCode).toBe(400)
    },
  )
})

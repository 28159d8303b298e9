import { describe, expect, it } from 'vitest'
import { chainReading } from '../../pipelines/chains.ts'
import { countsOf } from '../../src/domain/chain/rows.ts'
import type { Chain } from '../../src/domain/chain.ts'
import { addChain, putPlacement } from '../../src/store/chains/chains.ts'
import { addEngagement } from '../../src/store/engagements/engagements.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { addShortlist, addVersion } from '../../src/store/shortlists.ts'
import { anEngagement } from '../support/engagements.ts'
import { aNeed, anExpert, aResult } from '../support/records.ts'
import { aLine, aShortlist } from '../support/shortlists.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { openHouse } from './small-house.ts'

const link = (id: string, words: readonly string[]) =>
  ({ id, name: id, words, stretch: 'midstream', mark: null, from: [], note: null }) as const
const chain: Chain = {
  ...{ id: 'chain-1', title: '链', pool: 'park-1', updated: '2026-05-01T00:00:00.000Z' },
  nodes: [link('weld', ['钎焊', '焊接']), link('coat', ['涂层'])],
}
const need = (id: string, title: string, more: object = {}) =>
  aNeed({ id, title, description: '', keywords: [], pool: 'park-1', ...more })

describe('a chain is read', () => {
  const database = openTestDatabase()
  const opened = async () => {
    const { db } = database
    await needStore.put(db, [
      need('live', '钎焊接头开裂'),
      need('listed', '钎焊气孔'),
      need('open', '钎焊变形'),
      need('done', '涂层脱落', { state: 'solved' }),
      need('lost', '流动资金贷款'),
      need('secret', '钎焊涉敏', { sensitive: true }),
      need('draft', '钎焊草稿', { state: 'draft' }),
      need('elsewhere', '钎焊别处', { pool: 'park-2' }),
    ])
    await expertStore.put(db, [
      anExpert({ id: 'own', fields: ['钎焊'], description: '', evidence: [], pool: 'park-1' }),
      anExpert({ id: 'old', fields: ['钎焊'], description: '', evidence: [], updated: '2024-01-01T00:00:00.000Z' }),
    ])
    await resultStore.put(db, [aResult({ id: 'paint', title: '耐蚀涂层', description: '', keywords: [] })])
    await addChain(db, chain)
    await addEngagement(db, anEngagement({ id: 'e-1', needId: 'live', candidateId: 'own', state: 'invited' }))
    const shortlist = aShortlist({ id: 's-1', pool: 'park-1', state: 'drafted' })
    await addShortlist(db, shortlist)
    const line = (needId: string, grade: 1 | 2) => aLine({ id: needId, needId, candidateId: 'own', grade })
    const version = { at: shortlist.made, by: null, act: 'computed', why: null, unserved: [], figures: null } as const
    await addVersion(db, shortlist, { ...version, lines: [line('listed', 2), line('open', 1)] })
    const house = await openHouse({ db, embedder: null })
    const match = async () => Promise.reject(new Error('nobody asks'))
    return chainReading(() => ({ ...house, index: house.index, thesaurus: { concepts: [] }, match }))
  }
  const whereIs = (rows: readonly { readonly id: string; readonly nodeId: string | null }[]) =>
    Object.fromEntries(rows.map(({ id, nodeId }) => [id, nodeId]))

  it('with what hangs where, how each need stands, and nothing that is sensitive, unpublished or of another park', async () => {
    const { read } = await opened()
    const { rows, isCut } = await read(chain, null)
    expect(isCut).toBe(false)
    expect(whereIs(rows)).toEqual({
      ...{ done: 'coat', listed: 'weld', live: 'weld', lost: null, open: 'weld' },
      ...{ old: 'weld', own: 'weld', paint: 'coat' },
    })
    const [weld, coat, nowhere] = countsOf(chain.nodes, rows)
    expect(weld).toMatchObject({
      needs: { solved: 0, engaged: 1, listed: 1, unmatched: 1 },
      experts: { local: 1, beyond: 1 },
      stale: 1,
    })
    expect(coat).toMatchObject({ needs: { solved: 1 }, results: { local: 0, beyond: 1 } })
    expect(nowhere!.needs.unmatched).toBe(1)

    const at = '2026-05-02T00:00:00.000Z'
    const hand = { chainId: chain.id, by: 'officer', at } as const
    await putPlacement(database.db, { ...hand, kind: 'need', recordId: 'lost', nodeId: 'coat' })
    await putPlacement(database.db, { ...hand, kind: 'need', recordId: 'open', nodeId: null })
    await putPlacement(database.db, { ...hand, kind: 'need', recordId: 'secret', nodeId: 'coat' })
    const moved = (await read(chain, null)).rows
    expect(whereIs(moved)).toMatchObject({ lost: 'coat', open: null, live: 'weld' })
    expect(moved.find(({ id }) => id === 'open')).toMatchObject({ by: 'hand', others: ['weld'] })
    expect(moved.some(({ id }) => id === 'secret')).toBe(false)

    await needStore.put(database.db, [need('live', '涂层起泡')])
    expect(whereIs((await read(chain, null)).rows)).toMatchObject({ live: 'coat' })
    expect((await read(chain, [])).rows).toEqual([])
  })
})

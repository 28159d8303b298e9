import { beforeEach, describe, expect, it } from 'vitest'
import { answer } from '../../pipelines/answer.ts'
import { widen } from '../../pipelines/widen.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { addEdges } from '../../src/store/organisation-graph.ts'
import { anOrganisation } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { fillLibraries, openHouse, type SmallHouse } from './small-house.ts'

describe('a need whose park has nobody', () => {
  const database = openTestDatabase()
  let house: SmallHouse
  const ask = async (circles: readonly string[] | null = null) => {
    const [need] = await needStore.byIds(database.db, ['cracks'])
    const ports = {
      db: database.db,
      match: async (question: Parameters<typeof answer>[0]) => (await answer(question, house))!,
    }
    return widen({ need: need!, kind: 'expert', circles, limit: 5 }, ports)
  }
  const sourcesOf = ({ sources }: Awaited<ReturnType<typeof ask>>) =>
    sources.map(({ source, pools, matches }) => [source, pools.map(({ id }) => id), matches.map(({ id }) => id)])
  beforeEach(async () => {
    const { db } = database
    await fillLibraries(db)
    await organisationStore.put(db, [
      anOrganisation({ id: 'park-9', name: '示例园区', kind: 'park' }),
      anOrganisation({ id: 'office-9', kind: 'association', park: 'park-9' }),
      anOrganisation({ id: 'city', name: '示例市科协', kind: 'association' }),
      anOrganisation({ id: 'society', name: '示例焊接学会', kind: 'society' }),
      anOrganisation({ id: 'uni', kind: 'university' }),
      anOrganisation({ id: 'park-2', kind: 'park' }),
    ])
    await addEdges(db, [{ organisationId: 'office-9', relation: 'approved-by', otherId: 'city' }])
    const [need] = await needStore.byIds(db, ['cracks'])
    await needStore.put(db, [{ ...need!, pool: 'park-9' }])
    const [welder] = await expertStore.byIds(db, ['welder'])
    const copy = (id: string, pool: string, visibility: 'public' | 'organisation' = 'public') => ({
      ...welder!,
      ...{ id, pool, visibility, organisation: `${id}的单位` },
      evidence: welder!.evidence.map((each) => ({ ...each, id: `${id}${each.id.slice(each.id.indexOf('#'))}` })),
    })
    const pools = ['city', 'society', 'uni', 'park-2'].map((pool) => copy(`of-${pool}`, pool))
    await expertStore.put(db, [{ ...welder!, pool: 'park-2' }, ...pools, copy('hidden', 'society', 'organisation')])
    house = await openHouse({ db, embedder: conceptEmbedder() })
  })

  it('is told so, and offered whom others have, each by its source, and who is above', async () => {
    const widened = await ask()
    expect(widened.isServedLocally).toBe(false)
    expect(widened.local.matches).toEqual([])
    expect(sourcesOf(widened).map(([source, pools]) => [source, pools])).toEqual([
      ['upper level', ['city']],
      ['society', ['society']],
      ['institution', ['uni']],
      ['partner park', ['park-2']],
    ])
    expect(widened.upper).toEqual([{ id: 'city', name: '示例市科协' }])
  })

  it('is offered nobody whom whoever asks may not see', async () => {
    const ids = (told: Awaited<ReturnType<typeof ask>>) =>
      told.sources.flatMap(({ matches }) => matches.map(({ id }) => id))
    const circles = ['everyone', 'office:park-9', 'park:park-9']
    expect(ids(await ask())).toContain('hidden')
    expect(ids(await ask(circles))).not.toContain('hidden')
  })

  it('is served by its own park as soon as that has somebody', async () => {
    const [uni] = await expertStore.byIds(database.db, ['of-uni'])
    await expertStore.put(database.db, [{ ...uni!, pool: 'office-9' }])
    await house.follow()
    const widened = await ask()
    expect(widened.isServedLocally).toBe(true)
    expect(widened.local.matches.map(({ id }) => id)).toContain('of-uni')
    expect(sourcesOf(widened).map(([source]) => source)).not.toContain('institution')
  })
})

import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { teamFor } from '../../pipelines/teams/team.ts'
import { openHighsSolver } from '../../src/adapters/solver/highs.ts'
import type { TeamNearness } from '../../src/domain/team.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { aNeed, anEvidence, anExpert } from '../support/records.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { openHouse, type SmallHouse } from './small-house.ts'

const soldering = '铜铝钎焊接头开裂'
const measuring = '电机啸叫噪声'

describe('a team for a need that asks for several things', () => {
  const database = openTestDatabase()
  const solver = openHighsSolver()
  afterAll(() => solver.close())
  let house: SmallHouse
  const expert = (id: string, works: readonly string[], own: object = {}) =>
    anExpert({
      id,
      name: `专家${id}`,
      organisation: `大学${id}`,
      fields: works,
      description: `研究${works.join('和')}。`,
      capacity: 3,
      evidence: works.map((title, i) => anEvidence({ id: `${id}#paper${i}`, title, description: `${title}的原因` })),
      ...own,
    })
  const need = aNeed({
    id: 'n1',
    title: '两项技术需求',
    description: `1. ${soldering}：接头放几天就裂，想找懂焊料的人。\n2. ${measuring}：电机加载后啸叫，噪声超标。`,
    organisation: '扬州公司',
  })
  const team = async (near: TeamNearness | null = null) => {
    house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
    return teamFor(need, { near, circles: null }, { ...house, solver })
  }
  beforeEach(() => needStore.put(database.db, [need]))

  it('is the one who covers both rather than two who cover one each, with a proof for each part', async () => {
    const both = expert('both', [soldering, measuring])
    await expertStore.put(database.db, [expert('a', [soldering]), expert('b', [measuring]), both])
    const { parts, members, isSmallest } = await team()
    expect(parts).toHaveLength(2)
    expect(isSmallest).toBe(true)
    expect(members.map(({ expertId }) => expertId)).toEqual(['both'])
    expect(members[0]!.covers.map(({ part }) => part)).toEqual([0, 1])
    for (const { quotes } of members[0]!.covers) expect(quotes.length).toBeGreaterThan(0)
  })

  it('takes nobody who has no place left, and says which part has nobody', async () => {
    const full = expert('b', [measuring], { capacity: 0 })
    await expertStore.put(database.db, [expert('a', [soldering]), full])
    const { parts, members } = await team()
    expect(members.map(({ expertId, covers }) => [expertId, covers.map(({ part }) => part)])).toEqual([['a', [0]]])
    expect(parts.map(({ candidates }) => candidates)).toEqual([1, 0])
  })

  it('is of one institution where that is asked and costs no member more', async () => {
    const own = { organisation: '同一大学' }
    const others = [expert('a', [soldering]), expert('b', [measuring], own), expert('c', [soldering], own)]
    await expertStore.put(database.db, others)
    const { members } = await team('organisation')
    expect(members.map(({ expertId }) => expertId).sort()).toEqual(['b', 'c'])
  })
})

import { onTestFinished } from 'vitest'
import type { AnswerPorts } from '../../pipelines/answer.ts'
import { type OwnIndex, openOwnIndex, type Snapshots } from '../../src/engines/own-index.ts'
import type { Database } from '../../src/ports/database.ts'
import type { Embedder } from '../../src/ports/embedder.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { createTokeniser } from '../../src/text/tokenise.ts'
import { aNeed, anEvidence, anExpert, aResult } from '../support/records.ts'

/** Segmentation without our domain words: a small library needs none. */
export const tokeniser = createTokeniser()

/** Everything a question needs, and the index to follow changes with. */
export type SmallHouse = AnswerPorts & OwnIndex

/** What may differ from house to house. */
export interface HouseTold {
  readonly db: Database
  readonly embedder: Embedder | null
  readonly snapshots?: Snapshots
  readonly onProgress?: (done: number) => void
}

/** An index in step with the database, closed when the running test is over; the clock stands still. */
export const openHouse = async ({ db, embedder, snapshots, onProgress }: HouseTold): Promise<SmallHouse> => {
  const inStep = await openOwnIndex({ db, embedder, tokeniser }, snapshots ?? null, { onProgress })
  onTestFinished(() => inStep.index.close())
  const now = () => '2026-06-01T00:00:00.000Z'
  // Without a thesaurus: what is found by meaning is found by the embedder alone.
  return {
    db,
    embedder,
    tokeniser,
    neighboursOf: () => undefined,
    symptomsIn: () => [],
    industriesIn: () => [],
    now,
    industryName: (code) => `行业 ${code}`,
    ...inStep,
    // Another may have taken its place since.
    get index() {
      return inStep.index
    },
  }
}

const welder = anExpert({
  id: 'welder',
  name: '陈焊',
  organisation: '南京某大学',
  fields: ['铜铝钎焊', '焊料'],
  description: '研究铜铝接头。',
  industries: ['welding'],
  region: '江苏省南京市',
  phone: '139-0000-0001',
  email: 'chen@example.edu.cn',
  extra: { 家庭住址: '某街 1 号' },
  pool: 'park-1',
  evidence: [
    anEvidence({ id: 'welder#paper1', title: '铜铝钎焊接头开裂的原因', description: '钎料中锌含量过高时界面开裂。' }),
    anEvidence({ id: 'welder#patent1', kind: 'patent', title: '一种铜铝钎焊焊料', description: '' }),
  ],
})
const corroder = anExpert({
  id: 'corroder',
  name: '李蚀',
  organisation: '成都某大学',
  fields: ['盐雾试验'],
  description: '研究海洋环境中的腐蚀。',
  industries: ['coatings'],
  region: '四川省成都市',
  evidence: [anEvidence({ id: 'corroder#paper1', title: '钢的锈蚀速率', description: '' })],
})
const fermenter = anExpert({
  id: 'fermenter',
  name: '赵酵',
  organisation: '成都某大学',
  fields: ['泡菜发酵'],
  description: '研究胀袋微生物。',
  industries: ['food'],
  region: '四川省成都市',
  evidence: [],
})
const booked = anExpert({ ...welder, id: 'booked', name: '满先生', capacity: 0, evidence: [] })

const solder = aResult({
  id: 'solder',
  title: '铜铝钎焊药芯焊料',
  description: '接头不开裂,抗拉强度不低于 80 MPa。',
  industry: 'welding',
  region: '江苏省南京市',
  maturity: '产业化',
  keywords: ['钎焊'],
  pool: 'park-1',
})
const coating = aResult({
  id: 'coating',
  title: '耐盐雾涂层',
  description: '中性盐雾 1000 小时无锈蚀。',
  industry: 'coatings',
  region: '四川省成都市',
  maturity: '中试',
  keywords: [],
})

const cracks = aNeed({
  id: 'cracks',
  title: '铜铝接头焊后开裂',
  description: '冰箱管路铜铝钎焊接头放几天就开裂,想找懂焊料的人。',
  organisation: '扬州某制冷公司',
  industry: 'welding',
  region: '江苏省扬州市',
  keywords: ['钎焊'],
  pool: 'park-1',
})
const alsoCracks = aNeed({ ...cracks, id: 'also-cracks', title: '铜铝管钎焊处裂纹', organisation: '合肥某制冷公司' })
const bags = aNeed({
  id: 'bags',
  title: '泡菜胀袋',
  description: '半个月就鼓包。',
  organisation: '成都某食品公司',
  industry: 'food',
  region: '四川省成都市',
  keywords: [],
})

/** Three needs, two results and four experts of welding, rust and pickles; no two of one organisation meet but by design. */
export const fillLibraries = async (db: Database): Promise<void> => {
  await needStore.put(db, [cracks, alsoCracks, bags])
  await resultStore.put(db, [solder, coating])
  await expertStore.put(db, [welder, corroder, fermenter, booked])
}

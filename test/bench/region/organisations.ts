import { newAccount } from '../../../pipelines/identity/send-link.ts'
import type { Organisation } from '../../../src/domain/organisation.ts'
import type { Database } from '../../../src/ports/database.ts'
import { organisationStore } from '../../../src/store/libraries/organisations.ts'
import { upsert } from '../../../src/store/libraries/rows.ts'
import { addEdges } from '../../../src/store/organisation-graph.ts'
import type { Chance } from './chance.ts'
import { instant } from './chance.ts'

/** The park of the sample officer, which is the largest of the region, and the association above all of them. */
export const homePark = 'm-o-001'
const city = 'm-o-city'

/** Who is there: a park and its firms, and the institutes that offer. */
export interface Region {
  readonly parks: readonly string[]
  readonly firms: readonly Organisation[]
  readonly institutes: readonly Organisation[]
}

const [parks, firms, institutes] = [12, 500, 60]
const trades = [
  '精密机械',
  '换热设备',
  '新材料',
  '电子',
  '食品',
  '生物',
  '阀门',
  '焊接',
  '涂料',
  '仪器',
  '纺织',
  '电机',
] as const
const names = ['远航', '宏图', '青禾', '云桥', '长风', '启明', '海川', '瑞泽', '金石', '沐阳', '恒力', '天工'] as const
const born = { description: '', firstSeen: instant(-400), updated: instant(-400), industry: null } as const

/** Puts a region's organisations around the sample park, and 1,200 people of its firms who may sign in. */
export const furnishOrganisations = async (db: Database, chance: Chance): Promise<Region> => {
  const others = Array.from({ length: parks - 1 }, (_, at): Organisation => {
    const region = `江苏省${'南京扬州苏州常州镇江泰州南通徐州淮安无锡宿迁'.slice(at * 2, at * 2 + 2)}市`
    return {
      ...born,
      id: `region-p-${at}`,
      name: `${region.slice(3)}高新技术产业园区`,
      kind: 'park',
      region,
      park: null,
    }
  })
  const all = [homePark, ...others.map(({ id }) => id)]
  const firm = (at: number): Organisation => ({
    ...born,
    id: `region-f-${at}`,
    name: `${chance.pick(names)}${chance.pick(trades)}${at}有限公司`,
    kind: 'enterprise',
    region: '江苏省盐城市',
    park: aPark(all, chance),
  })
  const institute = (at: number): Organisation => ({
    ...born,
    id: `region-i-${at}`,
    name: `${chance.pick(names)}${chance.pick(trades)}第${at}研究院`,
    kind: 'institute',
    region: '江苏省南京市',
    park: null,
  })
  const made = {
    firms: Array.from({ length: firms }, (_, at) => firm(at)),
    institutes: Array.from({ length: institutes }, (_, at) => institute(at)),
  }
  await organisationStore.put(db, [...others, ...made.firms, ...made.institutes])
  await addEdges(
    db,
    others.map(({ id }) => ({ organisationId: id, relation: 'guided-by', otherId: city })),
  )
  await furnishPeople(db, made.firms)
  return { parks: all, ...made }
}

/** Two of five records are of the sample park. */
export const aPark = (parks: readonly string[], { upTo, pick }: Chance): string =>
  upTo(5) < 2 ? homePark : pick(parks.slice(1))

const people = 1_200
const furnishPeople = async (db: Database, firms: readonly Organisation[]): Promise<void> => {
  const each = Array.from({ length: people }, (_, at) => at)
  const accounts = each.map((at) => ({
    ...newAccount({ email: `p${at}@region.example`, name: `联系人${at}`, created: instant(-300) }),
    id: `region-a-${at}`,
  }))
  await upsert(db, { table: 'accounts', key: ['id'] }, accounts)
  const hat = (at: number) => ({ role: 'enterprise', organisationId: firms[at % firms.length]!.id, expertId: null })
  await upsert(
    db,
    { table: 'memberships', key: ['id'] },
    each.map((at) => ({ id: `region-h-${at}`, accountId: `region-a-${at}`, ...hat(at) })),
  )
}

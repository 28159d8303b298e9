import { describe, expect, it } from 'vitest'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { selectionsOf } from '../../src/store/result-selections.ts'
import { anExpert, anOrganisation, aResult } from '../support/records.ts'
import { people } from './matrix/people.ts'
import { openTestApi } from './test-api.ts'

const inPark = people.find(({ role }) => role === 'institution')!
const inNone = { ...inPark, circles: inPark.circles!.filter((circle) => !circle.startsWith('park:')) }

describe('an import of an institution', () => {
  let viewer = inPark
  const api = openTestApi({ viewerOf: async () => viewer })

  const send = async (kind: string, rows: readonly string[], path = '/api/v1/imports') => {
    const form = new FormData()
    form.append('kind', kind)
    form.append('file', new File([`${rows.join('\n')}\n`], '成果.csv'))
    const request = new Response(form)
    const headers = { 'content-type': `${request.headers.get('content-type')}` }
    const payload = Buffer.from(await request.arrayBuffer())
    return api.ask({ method: 'POST', url: path, payload, headers })
  }
  const furnish = (who = inPark) => {
    viewer = who
    return organisationStore.put(api.db, [
      anOrganisation({ id: 'a', name: '盐渎大学', kind: 'university', park: 'p1' }),
      anOrganisation({ id: 'b', name: '邻校', kind: 'university', park: 'p1' }),
    ])
  }
  const rows = ['成果名称,完成单位', '低温钎焊,盐渎大学', '耐蚀涂层,', '别人的成果,邻校', '没登记的单位的,某研究所']

  it('takes its own rows in, also those that name nobody, and sets all others aside with why', async () => {
    await furnish()
    const preview = await send('result', rows, '/api/v1/imports/previews')
    expect(preview.json().check).toMatchObject({ added: 2, setAside: 2 })
    const answer = await send('result', rows)
    expect(answer.json()).toMatchObject({ added: 2, setAside: 2 })
    expect(answer.json().setAsideFile.csv).toContain('写的不是本单位')
    const stored = await resultStore.page(api.db, { limit: 9 })
    expect(stored.map(({ title, organisationId }) => [title, organisationId]).toSorted()).toEqual([
      ['低温钎焊', 'a'],
      ['耐蚀涂层', 'a'],
    ])
    expect((await send('result', rows)).json()).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  })

  it('lets its results wait for the park to choose, whatever the form says; in no park there is nobody to wait for', async () => {
    await furnish()
    await send('result', rows.slice(0, 2))
    const [waiting] = await resultStore.page(api.db, { limit: 9 })
    expect(waiting).toMatchObject({ visibility: 'organisation', pool: 'p1' })
    expect((await selectionsOf(api.db, [waiting!.id])).get(waiting!.id)?.state).toBe('submitted')
    await furnish(inNone)
    await send('result', ['成果名称', '耐蚀涂层'])
    const [, shown] = (await resultStore.page(api.db, { limit: 9 })).toSorted((a, b) => (a.title < b.title ? -1 : 1))
    expect(shown).toMatchObject({ title: '耐蚀涂层', visibility: 'public', pool: null })
  })

  it('changes what it wrote by hand under the same name, but not where it stands or who sees it; nothing of others', async () => {
    await furnish()
    const placed = { organisationId: 'a', organisation: '盐渎大学', pool: 'p2', visibility: 'organisation' } as const
    await resultStore.put(api.db, [
      aResult({ ...placed, id: 'by-hand', title: '低温钎焊', description: '旧' }),
      aResult({ id: 'theirs', title: '别人的', organisationId: 'b', pool: 'p1' }),
    ])
    await expertStore.put(api.db, [anExpert({ ...placed, id: 'chen', name: '陈焊' })])
    const table = ['编号,成果名称,成果简介', ',低温钎焊,新', 'theirs,改写别人的,x']
    expect((await send('result', table)).json()).toMatchObject({ added: 0, changed: 1, setAside: 1 })
    const [mine] = await resultStore.byIds(api.db, ['by-hand'])
    expect(mine).toMatchObject({ description: '新', pool: 'p2', visibility: 'organisation' })
    expect((await resultStore.byIds(api.db, ['theirs']))[0]?.title).toBe('别人的')
    expect((await send('expert', ['姓名,研究方向', '陈焊,钎焊'])).json()).toMatchObject({ added: 0, changed: 1 })
    expect((await expertStore.byIds(api.db, ['chen']))[0]).toMatchObject({ fields: ['钎焊'], organisationId: 'a' })
  })

  it.each(['need', 'organisation'])('is of results and experts, not of a %s', async (kind) => {
    await furnish()
    const answer = await send(kind, ['名称', '某个'])
    expect(answer.statusCode).toBe(403)
    expect(answer.json().detail).toContain('只能导入本单位的成果和专家')
  })
})

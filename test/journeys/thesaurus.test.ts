import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answer } from '../../pipelines/answer.ts'
import { changeThesaurus } from '../../pipelines/thesaurus/change.ts'
import type { ThesaurusWish } from '../../pipelines/thesaurus/edit.ts'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { type Engines, openEngines } from '../../src/engines/open-engines.ts'
import type { Store } from '../../src/engines/store.ts'
import { thesaurusKeeping } from '../../src/engines/thesaurus-keeping.ts'
import { inTransaction } from '../../src/ports/database.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { aNeed, aResult } from '../support/records.ts'
import { template } from '../support/test-database.ts'

const result = (id: string, title: string) => aResult({ id, title, description: title, keywords: [], industry: null })

describe('a word that an administrator puts into the thesaurus', { timeout: 120_000 }, () => {
  let store: Store
  let engines: Engines
  let others: Engines
  beforeAll(async () => {
    store = { ...(await openPglite(null, await template())), listen: null, isNew: true }
    await resultStore.put(store.db, [
      result('spatter', '焊接飞溅抑制电源'),
      result('scar', '除炸花点的自动打磨机'),
      result('kiln', '陶瓷辊道窑'),
    ])
    await needStore.put(store.db, [aNeed({ id: 'need', title: '陶瓷釉面针孔', description: '釉面有针孔。' })])
    engines = await openEngines(store, null)
    others = await openEngines(store, null)
  }, 120_000)
  afterAll(async () => {
    await engines.close()
    await others.close()
    await store.close()
  })
  const ask = async (text: string, asked = engines) =>
    (await answer({ asked: { text }, kind: 'result', filters: {}, circles: null, limit: 5 }, { ...asked }))!.matches
  const idsOf = async (text: string, asked = engines) => (await ask(text, asked)).map(({ id }) => id)
  const wordsOf = async (text: string, id: string, asked = engines) =>
    (await ask(text, asked)).find((each) => each.id === id)?.reasons.find(({ signal }) => signal === 'words')?.text ??
    ''
  const change = async (wish: ThesaurusWish) => {
    const reason = { why: '车间这样叫', by: null, at: '2026-06-01T08:00:00.000Z' }
    const done = await inTransaction(store.db, (tx) =>
      changeThesaurus({ wish, reason }, engines.knowledge.shipped.thesaurus, tx),
    )
    await engines.afterChange()
    if (done === 'changed since' || 'refused' in done) throw new Error(JSON.stringify(done))
    return done
  }
  const spatter = () => engines.knowledge.thesaurus.concepts.find(({ prefLabel }) => prefLabel === '焊接飞溅')!
  const call = (altLabel: readonly string[]): ThesaurusWish => ({
    act: 'change',
    concept: '焊接飞溅',
    words: { ...spatter(), altLabel },
  })

  it('finds at once what says the concept otherwise, and the reason says so', async () => {
    expect(await wordsOf('炸花点太多', 'spatter')).not.toContain('同义')
    const before = await idsOf('飞溅抑制电源')
    const tried = await thesaurusKeeping(engines).tryOut({
      text: '炸花点太多',
      wish: call([...spatter().altLabel, '炸花点']) as never,
      circles: null,
    })
    expect(tried.drafted?.concepts.map(({ concept }) => concept)).toContain('焊接飞溅')
    expect(tried.drafted?.found.find(({ id }) => id === 'spatter')?.through).toContain('同义')
    expect(await wordsOf('炸花点太多', 'spatter')).not.toContain('同义')

    const { segmented } = await change(call([...spatter().altLabel, '炸花点']))
    expect(segmented).toEqual({ need: 0, result: 1, expert: 0 })
    expect((await idsOf('炸花点太多')).slice(0, 2)).toContain('spatter')
    expect(await wordsOf('炸花点太多', 'spatter')).toContain('所问“炸花点”，对方说“焊接飞溅”（同义）')
    expect((await idsOf('飞溅抑制电源'))[0]).toBe(before[0])
  })

  it('is found where records say it, for they were segmented anew', async () => {
    expect(await wordsOf('焊接飞溅', 'scar')).toContain('对方说“炸花点”（同义）')
  })

  it('is known to another process when it next looks', async () => {
    expect(await wordsOf('炸花点太多', 'spatter', others)).not.toContain('同义')
    await others.afterChange()
    expect(await wordsOf('炸花点太多', 'spatter', others)).toContain('同义')
    expect(await wordsOf('焊接飞溅', 'scar', others)).toContain('同义')
  })

  it('is known to a process that starts later', async () => {
    const later = await openEngines(store, null)
    expect(await wordsOf('焊接飞溅', 'scar', later)).toContain('同义')
    await later.close()
  })

  it('goes with its undoing, and everything is found as before', async () => {
    const last = (await store.db.selectFrom('thesaurusChanges').select('sequence').execute()).at(-1)!
    await change({ act: 'undo', sequence: last.sequence })
    expect(engines.knowledge.thesaurus).toEqual(engines.knowledge.shipped.thesaurus)
    expect(await wordsOf('炸花点太多', 'spatter')).not.toContain('同义')
    expect(await wordsOf('焊接飞溅', 'scar')).not.toContain('同义')
  })
})

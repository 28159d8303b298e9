import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { answer } from '../../pipelines/answer.ts'
import { lastChange } from '../../src/store/indexing/index-changes.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { aNeed, anExpert, aResult } from '../support/records.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { conceptEmbedder } from './concepts.ts'
import { fillLibraries, openHouse, type SmallHouse } from './small-house.ts'

const kinds = ['need', 'result', 'expert'] as const
const texts = ['铜铝钎焊开裂', '零件生锈', '泡菜鼓包', '电机啸叫'] as const

/** Every list of a house with its scores, to compare houses by. */
const lists = async (house: SmallHouse) => {
  const found: string[] = []
  for (const kind of kinds)
    for (const text of texts) {
      const { matches } = (await answer({ asked: { text }, kind, filters: {}, circles: null, limit: 20 }, house))!
      found.push(`${kind} ${text}: ${matches.map(({ id, score }) => `${id} ${score.toFixed(9)}`).join(', ')}`)
    }
  return found
}
const firstOf = async (house: SmallHouse, text: string, kind: (typeof kinds)[number]) =>
  (await answer({ asked: { text }, kind, filters: {}, circles: null, limit: 1 }, house))!.matches[0]

describe('the index in step with the database', () => {
  const database = openTestDatabase()
  beforeEach(() => fillLibraries(database.db))

  it('holds what was written, changed and deleted once it has followed', async () => {
    const house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
    await needStore.put(database.db, [aNeed({ id: 'whine', title: '电驱啸叫', description: '', keywords: [] })])
    expect((await firstOf(house, '啸叫', 'need'))?.id).not.toBe('whine')
    await house.follow()
    expect((await firstOf(house, '啸叫', 'need'))?.id).toBe('whine')

    await needStore.put(database.db, [aNeed({ id: 'whine', title: '齿轮点蚀', description: '', keywords: [] })])
    await house.follow()
    const byOldWords = await answer(
      { asked: { text: '啸叫' }, kind: 'need', filters: {}, circles: null, limit: 20 },
      house,
    )
    expect(byOldWords!.matches.filter(({ id, score }) => id === 'whine' && score > 0.1)).toEqual([])
    expect((await firstOf(house, '齿轮点蚀', 'need'))?.id).toBe('whine')

    await needStore.remove(database.db, 'whine')
    await house.follow()
    expect((await firstOf(house, '齿轮点蚀', 'need'))?.id).not.toBe('whine')
    expect(await lists(house)).toEqual(await lists(await openHouse({ db: database.db, embedder: conceptEmbedder() })))
  })

  it('forgets a piece of evidence that an expert no longer has', async () => {
    const house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
    const documents = await house.index.count('expert', {})
    await expertStore.put(database.db, [anExpert({ id: 'welder', fields: ['铜铝钎焊'], evidence: [] })])
    await house.follow()
    expect(await house.index.count('expert', {})).toBe(documents - 2)
  })

  it('embeds a text once, and again only when it has changed', async () => {
    const embedder = conceptEmbedder()
    const house = await openHouse({ db: database.db, embedder })
    const [solder] = await resultStore.byIds(database.db, ['solder'])
    embedder.embedded.length = 0
    await openHouse({ db: database.db, embedder })
    expect(embedder.embedded).toEqual([])
    await resultStore.put(database.db, [{ ...solder!, price: '10万元' }])
    await house.follow()
    expect(embedder.embedded).toEqual([])
    await resultStore.put(database.db, [{ ...solder!, title: '铝铜焊料' }])
    await house.follow()
    expect(embedder.embedded).toEqual(['铝铜焊料 钎焊', solder!.description])
  })

  it('is built anew beside the one that is asked, which follows meanwhile; when that is stopped, the old one stays', async () => {
    const house = await openHouse({ db: database.db, embedder: conceptEmbedder() })
    const before = await lists(house)
    const old = house.index
    const stopping = new AbortController()
    const stopped = house.rebuild({ signal: stopping.signal, onProgress: () => stopping.abort() })
    await expect(stopped).rejects.toThrow('abort')
    expect(house.index).toBe(old)

    const told: number[] = []
    const rebuilding = house.rebuild({ pace: 'gently', onProgress: (done) => void told.push(done) })
    await needStore.put(database.db, [aNeed({ id: 'whine', title: '电驱啸叫', description: '', keywords: [] })])
    await house.follow()
    expect((await firstOf(house, '啸叫', 'need'))?.id).toBe('whine')
    await rebuilding
    expect(house.index).not.toBe(old)
    expect(told.at(-1)).toBeGreaterThanOrEqual(told[0]!)
    expect((await firstOf(house, '啸叫', 'need'))?.id).toBe('whine')
    await needStore.remove(database.db, 'whine')
    await house.follow()
    expect(await lists(house)).toEqual(before)
    expect(await house.before()).toBeNull()
  })

  it('follows in turn, however many ask at once, and goes on after one that failed', async () => {
    const embedder = conceptEmbedder()
    let isBroken = true
    const flaky: typeof embedder = {
      ...embedder,
      embed: (batch) => (isBroken ? Promise.reject(new Error('down')) : embedder.embed(batch)),
    }
    await database.db.deleteFrom('indexChanges').execute()
    isBroken = false
    const house = await openHouse({ db: database.db, embedder: flaky })
    isBroken = true
    await needStore.put(database.db, [aNeed({ id: 'whine', title: '电驱啸叫' })])
    await expect(house.follow()).rejects.toThrow('down')
    isBroken = false
    await resultStore.put(database.db, [aResult({ id: 'quiet', title: '低噪声电机' })])
    await Promise.all(Array.from({ length: 5 }, () => house.follow()))
    expect((await firstOf(house, '啸叫', 'need'))?.id).toBe('whine')
    expect((await firstOf(house, '电机啸叫', 'result'))?.id).toBe('quiet')
  })
})

describe('a snapshot of the index', () => {
  const database = openTestDatabase()
  beforeEach(() => fillLibraries(database.db))
  /** A house that keeps its index in the folder; `done` tells the records it had to index from the database. */
  const restart = async (folder: string, tag = 'concepts@1 v1') => {
    let done = 0
    const onProgress = (records: number) => {
      done = records
    }
    const house = await openHouse({
      db: database.db,
      embedder: conceptEmbedder(),
      snapshots: { folder, tag },
      onProgress,
    })
    return { house, done: () => done }
  }

  it('gives the same lists after a restart, without indexing a record', async () => {
    const folder = join(temporaryFolder(), 'index')
    const first = await restart(folder)
    expect(first.done()).toBe(9)
    const second = await restart(folder)
    expect(second.done()).toBe(0)
    expect(await lists(second.house)).toEqual(await lists(first.house))
  })

  it('is caught up with what was written since, and kept anew under the change it stands at', async () => {
    const folder = temporaryFolder()
    await restart(folder)
    await needStore.put(database.db, [aNeed({ id: 'whine', title: '电驱啸叫' })])
    await needStore.remove(database.db, 'bags')
    const { house, done } = await restart(folder)
    expect(done()).toBe(0)
    expect((await firstOf(house, '啸叫', 'need'))?.id).toBe('whine')
    expect(await house.index.count('need', {})).toBe(3)
    expect(readdirSync(folder)).toEqual([`${await lastChange(database.db)}.index`])
  })

  it('keeps what was written while the house was open, when it is saved at the end', async () => {
    const folder = temporaryFolder()
    const { house } = await restart(folder)
    await needStore.put(database.db, [aNeed({ id: 'whine', title: '电驱啸叫' })])
    await house.follow()
    await house.save()
    expect(readdirSync(folder)).toEqual([`${await lastChange(database.db)}.index`])
    expect(await lists((await restart(folder)).house)).toEqual(await lists(house))
  })

  it('of another space or another segmentation is built anew', async () => {
    const folder = temporaryFolder()
    await restart(folder)
    const { house, done } = await restart(folder, 'concepts@2 v1')
    expect(done()).toBe(9)
    expect(await house.index.count('need', {})).toBe(3)
  })

  it('that is damaged is built anew', async () => {
    const folder = temporaryFolder()
    const whole = await restart(folder)
    const [file = ''] = readdirSync(folder)
    const bytes = readFileSync(join(folder, file))
    bytes[Math.floor(bytes.length / 2)]! ^= 255
    writeFileSync(join(folder, file), bytes)
    const { house, done } = await restart(folder)
    expect(done()).toBe(9)
    expect(await lists(house)).toEqual(await lists(whole.house))
  })

  it('of a later state than the database, which came out of an older backup, is built anew', async () => {
    const folder = temporaryFolder()
    await restart(folder)
    await database.db.deleteFrom('indexChanges').where('sequence', '>', 2).execute()
    await database.db.deleteFrom('needs').where('id', '=', 'bags').execute()
    const { house, done } = await restart(folder)
    expect(done()).toBe(8)
    expect(await house.index.count('need', {})).toBe(2)
  })
})

import { beforeEach, describe, expect, it } from 'vitest'
import { embedTexts } from '../../indexers/embed-texts.ts'
import { readConfig } from '../../src/config.ts'
import { type OutsideSpace, openOutsideSpace } from '../../src/engines/outside-space.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { anOpenAiServer } from '../support/embedding-service.ts'
import type { OpenAiServer } from '../support/openai-server.ts'
import { aNeed } from '../support/records.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { fillLibraries, tokeniser } from './small-house.ts'

const models = { 'bge-test': 64, 'qwen-test': 32 } as const
const inputsOf = ({ seen }: OpenAiServer): readonly string[] =>
  seen.flatMap(({ raw }) => (JSON.parse(raw) as { input: string[] }).input)

describe('the space of an outside model', () => {
  const database = openTestDatabase()
  beforeEach(() => fillLibraries(database.db))

  const open = (
    server: OpenAiServer,
    model: keyof typeof models,
    folder = temporaryFolder(),
  ): Promise<OutsideSpace> => {
    const config = readConfig({
      DATA_DIR: folder,
      EMBEDDING_BASE_URL: server.baseUrl,
      EMBEDDING_MODEL: model,
      EMBEDDING_API_KEY: 'sk-test',
      EMBEDDING_DIMENSIONS: `${models[model]}`,
      EMBEDDING_BATCH: '4',
      EMBEDDING_CONCURRENCY: '1',
    })
    return openOutsideSpace({ db: database.db, config, knowledge: { tokeniser, version: '1' } })
  }
  /** Needs near a text, with their cosines. */
  const nearest = async (space: OutsideSpace, text: string): Promise<ReadonlyMap<string, number | null>> => {
    const { embedder, inStep } = space.current()!
    const [vector = null] = await embedTexts([[text, '']], embedder!)
    const query = { kind: 'need', terms: new Map(), vector, filters: {}, circles: null, limit: 10 } as const
    return new Map((await inStep.index.retrieve(query)).map(({ owner, meaning }) => [owner, meaning]))
  }
  const spacesKept = async (): Promise<readonly string[]> =>
    (await database.db.selectFrom('vectors').select('space').distinct().orderBy('space').execute()).map(
      ({ space }) => space,
    )

  it('is asked once everything has its vector, and tells how far it has come', async () => {
    const server = await anOpenAiServer({ models })
    const space = await open(server, 'bge-test')
    const told: string[] = []
    space.hear((line) => told.push(line))
    expect(space.current()).toBeNull()
    expect(space.state()).toBe('filling')
    await space.settle()
    expect((await nearest(space, '泡菜胀袋')).get('bags')).toBeGreaterThan(0.5)
    expect(space.state()).toBe('ok')
    expect(told.at(0)).toMatch(/^用模型 bge-test 计算向量：\d0 %$/)
    expect(told.at(-1)).toBe('已改用模型 bge-test 的向量')
    space.stop()
  })

  it('goes on where it was when it was cut short, and sends nothing again that was kept', async () => {
    const server = await anOpenAiServer({ models })
    const titles = Array.from({ length: 120 }, (_, i) => `需求${i}号`)
    await needStore.put(
      database.db,
      titles.map((title) => aNeed({ id: title, title, description: '', keywords: [] })),
    )
    const first = await open(server, 'bge-test')
    const settling = first.settle()
    await expect.poll(() => server.seen.length, { interval: 1 }).toBeGreaterThan(15)
    // The key is withdrawn in the middle.
    server.fail({ kind: 'status', status: 401 })
    await expect(settling).rejects.toThrow('EMBEDDING_API_KEY')
    expect(first.state()).toBe('away, stood in for')
    expect(first.current()).toBeNull()
    const rows = await database.db.selectFrom('vectors').select('owner').execute()
    const kept = new Set(rows.map(({ owner }) => owner))
    expect(kept.size).toBeGreaterThan(0)
    expect(kept.size).toBeLessThan(titles.length)
    server.mend()
    const sent = inputsOf(server).length
    const second = await open(server, 'bge-test')
    await second.settle()
    const again = inputsOf(server).slice(sent)
    expect(again.filter((text) => titles.includes(text)).sort()).toEqual(titles.filter((id) => !kept.has(id)).sort())
    expect((await nearest(second, '需求119号')).get('需求119号')).toBeGreaterThan(0.9)
  })

  it('asks the model before until the new one is ready, then forgets it', async () => {
    const server = await anOpenAiServer({ models })
    const folder = temporaryFolder()
    const before = await open(server, 'bge-test', folder)
    await before.settle()
    const [old] = await spacesKept()
    const space = await open(server, 'qwen-test', folder)
    expect(space.current()?.embedder?.space).toBe(old)
    const asBefore = await nearest(before, '泡菜胀袋')
    expect(await nearest(space, '泡菜胀袋')).toEqual(asBefore)

    const settling = space.settle()
    while (space.current()?.embedder?.space === old) {
      expect(await nearest(space, '泡菜胀袋')).toEqual(asBefore)
      await new Promise((resolve) => setImmediate(resolve))
    }
    await settling
    expect(space.current()?.embedder?.dimensions).toBe(32)
    expect((await nearest(space, '泡菜胀袋')).get('bags')).toBeGreaterThan(0.5)
    expect(await spacesKept()).toEqual([space.current()?.embedder?.space])
  })

  it('finds what was written while it moved', async () => {
    const server = await anOpenAiServer({ models })
    const space = await open(server, 'bge-test')
    const settling = space.settle()
    await needStore.put(database.db, [aNeed({ id: 'meanwhile', title: '齿轮点蚀', description: '', keywords: [] })])
    await space.follow()
    await settling
    expect((await nearest(space, '齿轮点蚀')).get('meanwhile')).toBeGreaterThan(0.9)
  })

  it('takes in what is written while its server is away, and makes the vector when it is back', async () => {
    const server = await anOpenAiServer({ models })
    const folder = temporaryFolder()
    const space = await open(server, 'bge-test', folder)
    await space.settle()
    server.fail({ kind: 'status', status: 500 })
    await needStore.put(database.db, [aNeed({ id: 'whine', title: '电驱啸叫', description: '', keywords: [] })])
    await space.follow()
    server.mend()
    expect((await nearest(space, '电驱啸叫')).get('whine') ?? null).toBeNull()
    await space.current()!.inStep.close()
    // Also by the process that is started next.
    const next = await open(server, 'bge-test', folder)
    expect((await nearest(next, '电驱啸叫')).get('whine') ?? null).toBeNull()
    await next.payOwed()
    expect((await nearest(next, '电驱啸叫')).get('whine')).toBeGreaterThan(0.9)
    expect(await database.db.selectFrom('owedVectors').selectAll().execute()).toEqual([])
  })

  it('does not take the same name at another address for the same model', async () => {
    const [here, there] = [await anOpenAiServer({ models }), await anOpenAiServer({ models })]
    const space = await open(here, 'bge-test')
    await space.settle()
    const moved = await open(there, 'bge-test')
    expect(moved.current()).toBeNull()
    await moved.settle()
    expect(await spacesKept()).toEqual([moved.current()?.embedder?.space])
  })
})

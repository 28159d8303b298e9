import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { putDocuments } from '../../../../src/adapters/search-index/elasticsearch/changes.ts'
import { connect } from '../../../../src/adapters/search-index/elasticsearch/connect.ts'
import { ExpectedFailure } from '../../../../src/domain/failure.ts'
import { aDocument, aQuery, idsOf, unit } from '../../../contracts/search-documents.ts'
import {
  openScratchElasticsearch,
  type ScratchElasticsearch,
  testElasticsearchUrl,
} from '../../../support/elasticsearch-server.ts'
import { openTestDatabase } from '../../../support/test-database.ts'

const said = async (work: Promise<unknown>): Promise<string> => {
  const error = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ExpectedFailure)
  return (error as ExpectedFailure).message
}

describe('what goes wrong on a real Elasticsearch, in one line', () => {
  const database = openTestDatabase()
  let scratch: ScratchElasticsearch
  beforeAll(async () => {
    scratch = await openScratchElasticsearch(testElasticsearchUrl)
    for (const version of ['full', 'four', 'old']) {
      await scratch.engine.create(version)
      await scratch.engine.finish(version)
    }
  })
  afterAll(() => scratch.drop())
  const open = (version: string) => scratch.engine.open(version, database.db)

  it('a wrong password', async () => {
    const url = new URL(testElasticsearchUrl.split(',')[0]!)
    url.password = 'wrong'
    expect(await said(connect(url.href))).toBe('Elasticsearch 不接受 ELASTICSEARCH_URL 中的用户名或密码')
  })

  it('a disk that is nearly full, which heals by itself', async () => {
    const client = await connect(testElasticsearchUrl)
    const index = `${scratch.prefix}-full-result`
    const block = (isOn: boolean | null) =>
      client.indices.putSettings({ index, settings: { 'index.blocks.read_only_allow_delete': isOn } })
    await block(true)
    expect(await said(open('full').put([aDocument('a', { title: '涂层' })]))).toMatch(/^Elasticsearch 的磁盘快满了/)
    await block(null)
    await open('full').put([aDocument('a', { title: '涂层' })])
    expect(idsOf(await open('full').retrieve(aQuery({ text: '涂层' })))).toEqual(['a'])
    await client.close()
  })

  it('a vector of another length', async () => {
    await open('four').put([aDocument('a', { vector: [1] })])
    const vector = Float32Array.of(1, 0, 0)
    const line = '向量是 3 维，而 Elasticsearch 索引里的是 4 维：换过向量模型后请运行 npm run reindex'
    expect(await said(open('four').put([{ ...aDocument('b', {}), vector }]))).toBe(line)
    expect(await said(open('four').retrieve(aQuery({ vector })))).toBe(line)
    expect(idsOf(await open('four').retrieve(aQuery({ vector: unit([1]) })))).toEqual(['a'])
  })

  it('an index that is not there; and writing to it does not make one', async () => {
    expect(await said(open('gone').put([aDocument('a', {})]))).toMatch(/请运行 npm run reindex$/)
    expect(await said(open('gone').retrieve(aQuery({ text: '涂层' })))).toMatch(/请运行 npm run reindex$/)
  })

  it('an older write that arrives later changes nothing', async () => {
    const client = await connect(testElasticsearchUrl)
    const write = (title: string, number: number) =>
      putDocuments([aDocument('a', { title })], {
        client,
        indexOf: (kind) => `${scratch.prefix}-old-${kind}`,
        isFilling: () => false,
        nextWrite: async () => number,
      })
    await write('后写的', 8)
    await write('先写的', 7)
    expect(idsOf(await open('old').retrieve(aQuery({ text: '后写的' })))).toEqual(['a'])
    expect(await open('old').retrieve(aQuery({ text: '先写的' }))).toEqual([])
    await client.close()
  })
})

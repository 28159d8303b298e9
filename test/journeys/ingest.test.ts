import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { receive } from '../../pipelines/ingest/receive.ts'
import { type IngestOrder, ingest } from '../../pipelines/ingest.ts'
import { newestImports } from '../../src/store/imports.ts'
import { changesAfter } from '../../src/store/indexing/index-changes.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { aNeed, anOrganisation } from '../support/records.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'

const database = openTestDatabase()

const take = (file: string, order: Partial<IngestOrder> = {}) =>
  ingest({ db: database.db, kind: 'need', file, now: () => '2026-11-01T08:00:00.000Z', ...order })

const fileOf = (content: string, name = '需求.csv'): string => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}

const needs = '需求名称,需求描述,企业名称\n泵轴断裂,三个月就断,淮岭泵业\n密封泄漏,高温水,淮岭泵业\n'

describe('a file taken in', () => {
  it('is stored, and changes nothing the second time, on whatever day', async () => {
    const file = fileOf(needs)
    expect(await take(file)).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      setAside: 0,
      stopped: false,
      setAsideFile: null,
    })
    const before = await needStore.page(database.db, { limit: 10 })
    expect(await take(file, { now: () => '2026-12-24T08:00:00.000Z' })).toMatchObject({
      added: 0,
      changed: 0,
      unchanged: 2,
    })
    expect(await needStore.page(database.db, { limit: 10 })).toEqual(before)
    expect(await changesAfter(database.db, 0, 100)).toHaveLength(2)
  })

  it('under another name, in another order and encoding, is still the same', async () => {
    await take(fileOf(needs))
    const other = fileOf(
      '\uFEFF企业名称;需求名称;需求描述\n淮岭泵业;密封泄漏;高温水\n淮岭泵业;泵轴断裂;三个月就断\n',
      '别名.csv',
    )
    expect(await take(other)).toMatchObject({ added: 0, changed: 0, unchanged: 2 })
  })

  it('with one changed row changes one record, which keeps the day it was first seen', async () => {
    await take(fileOf(needs))
    const report = await take(fileOf(needs.replace('高温水', '高温高压水')), { now: () => '2026-12-24T08:00:00.000Z' })
    expect(report).toMatchObject({ added: 0, changed: 1, unchanged: 1 })
    expect((await needStore.page(database.db, { limit: 10 })).find(({ title }) => title === '密封泄漏')).toMatchObject({
      description: '高温高压水',
      firstSeen: '2026-11-01T08:00:00.000Z',
      updated: '2026-12-24T08:00:00.000Z',
    })
  })

  it('is written down as a run, also when it fails', async () => {
    await take(fileOf(`${needs},没有名称,\n`))
    const failing = take(fileOf(needs.replaceAll('淮岭', '射阳'), '满.csv'), {
      onProgress: () => {
        throw new Error('disk full')
      },
    })
    await expect(failing).rejects.toThrow('disk full')
    const runs = await newestImports(database.db, 10)
    expect(runs.map(({ fileName, state, counts }) => [fileName, state, counts])).toEqual([
      ['满.csv', 'failed', { read: 2, new: 2, changed: 0, unchanged: 0, rejected: 0 }],
      ['需求.csv', 'done', { read: 3, new: 2, changed: 0, unchanged: 0, rejected: 1 }],
    ])
  })

  it('tells how far it has come, batch by batch', async () => {
    const rows = Array.from({ length: 750 }, (_, i) => `需求第${i}项,说明,企业${i}`)
    const seen: [number, number][] = []
    await take(fileOf(['需求名称,需求描述,企业名称', ...rows].join('\n')), {
      onProgress: ({ read, share }) => seen.push([read, share]),
    })
    expect(seen.map(([read]) => read)).toEqual([300, 600, 750])
    expect(seen.at(-1)?.[1]).toBe(1)
  })

  it('may be given a pool, which its rows may overrule', async () => {
    await take(fileOf('需求名称,资源池\n泵轴断裂,\n密封泄漏,p-9\n'), { pool: 'p-1' })
    const found = await needStore.page(database.db, { limit: 10 })
    expect(new Map(found.map(({ title, pool }) => [title, pool]))).toEqual(
      new Map([
        ['泵轴断裂', 'p-1'],
        ['密封泄漏', 'p-9'],
      ]),
    )
  })

  it('numbered 1, 2, 3 does not overwrite another office’s 1, 2, 3, but may correct itself', async () => {
    const first = fileOf('编号,需求名称,企业名称\n1,泵轴断裂,甲\n2,密封泄漏,甲\n', '甲.csv')
    await take(first)
    const second = await take(fileOf('编号,需求名称,企业名称\n1,水稻育种,乙\n3,轴承过热,乙\n', '乙.csv'))
    expect(second).toMatchObject({ added: 1, changed: 0, setAside: 1 })
    expect(readFileSync(second.setAsideFile ?? '', 'utf8')).toContain('编号 1 已属于库中另一条记录')
    writeFileSync(first, '编号,需求名称,企业名称\n1,泵轴断裂分析,甲\n2,密封泄漏,甲\n')
    expect(await take(first)).toMatchObject({ changed: 1, unchanged: 1, setAside: 0 })
  })

  it('of an unreadable kind leaves what is stored as it was', async () => {
    await needStore.put(database.db, [aNeed()])
    await expect(take(fileOf('%PDF-1.7'))).rejects.toThrow('PDF')
    await expect(take(fileOf('日期,温度\n1,2\n'))).rejects.toThrow('没有可识别的需求表头')
    expect(await needStore.page(database.db, { limit: 10 })).toEqual([aNeed()])
    expect(await newestImports(database.db, 10)).toEqual([])
  })

  it('holds characters that PostgreSQL cannot', async () => {
    const line = JSON.stringify({ title: '泵轴断裂\u0000', description: 'a\ud800b', 备注: '\u0000\udfff' })
    expect(await take(fileOf(line, '需求.jsonl'))).toMatchObject({ added: 1 })
    expect(await take(fileOf(line, '需求.jsonl'))).toMatchObject({ unchanged: 1 })
  })
})

describe('the four libraries together', () => {
  it('name one another: needs their organisation, experts their results', async () => {
    await organisationStore.put(database.db, [anOrganisation({ id: 'o-1', name: '淮岭泵业' })])
    await take(fileOf('{"id":"r-1","title":"耐磨叶轮","organisation":"o-1"}', 'results.jsonl'), { kind: 'result' })
    await take(fileOf('{"id":"e-1","name":"沈岚","organisation":"o-2","results":["r-1","r-404"]}', 'experts.jsonl'), {
      kind: 'expert',
    })
    expect(await resultStore.byIds(database.db, ['r-1'])).toMatchObject([
      { organisation: '淮岭泵业', organisationId: 'o-1' },
    ])
    const [expert] = await expertStore.byIds(database.db, ['e-1'])
    expect(expert).toMatchObject({ organisation: 'o-2', organisationId: null })
    expect(expert?.evidence.map(({ title, number }) => [title, number])).toEqual([
      ['耐磨叶轮', 'r-1'],
      ['r-404', null],
    ])
  })

  it('of the samples come in without a row set aside or a word left over', async () => {
    const folder = join(import.meta.dirname, '../../data/samples')
    for (const kind of ['organisation', 'result', 'need', 'expert'] as const) {
      for (const group of readdirSync(folder)) {
        const file = join(folder, group, `${kind}s.jsonl`)
        const lines = readFileSync(file, 'utf8').trimEnd().split('\n').length
        expect(await take(file, { kind }), file).toEqual({
          added: lines,
          changed: 0,
          unchanged: 0,
          setAside: 0,
          stopped: false,
          setAsideFile: null,
        })
      }
    }
    for (const store of [needStore, resultStore, expertStore]) {
      const left = (await store.page(database.db, { limit: 10_000 })).filter(
        ({ extra, organisationId }) => Object.keys(extra).length > 0 || organisationId === null,
      )
      expect(left).toEqual([])
    }
  })
})

describe('rows set aside', () => {
  const bad =
    '需求名称,需求描述,企业名称,备注\n泵轴断裂,三个月就断,甲,=1+1\n,"没有名称,却有""引号""",乙,=cmd|calc\n123,只有数字,丙,-5\n"没闭合,x,丁,y\n密封泄漏,好的,戊,@a\n'

  it('come in a file that Excel opens, with their row, column and reason, and no live formula', async () => {
    const file = fileOf(bad)
    const report = await take(file)
    expect(report).toEqual({
      added: 2,
      changed: 0,
      unchanged: 0,
      setAside: 3,
      stopped: false,
      setAsideFile: `${file}.set-aside.csv`,
    })
    const content = readFileSync(report.setAsideFile ?? '')
    expect(content.subarray(0, 3).toString('hex')).toBe('efbbbf')
    expect(parse(content, { bom: true })).toEqual([
      ['需求名称', '需求描述', '企业名称', '备注', '行号', '列', '原因'],
      ['', '没有名称,却有"引号"', '乙', "'=cmd|calc", '3', '需求名称', '缺少需求名称'],
      ['123', '只有数字', '丙', "'-5", '4', '需求名称', '需求名称里只有数字或符号'],
      ['"没闭合', 'x', '丁', 'y', '5', '', expect.stringContaining('引号不成对')],
    ])
  })

  it('mended and sent again come in as if they had been right at once', async () => {
    const { setAsideFile } = await take(fileOf(bad))
    const mended = readFileSync(setAsideFile ?? '', 'utf8')
      .replace('\r\n,', '\r\n叶轮磨损,')
      .replace('123,', '轴承123,')
      .replace('"""没闭合"', '没闭合')
    const again = fileOf(mended, basename(setAsideFile ?? ''))
    expect(await take(again)).toMatchObject({ added: 3, setAside: 0 })
    const whole = fileOf(
      '需求名称,需求描述,企业名称,备注\n叶轮磨损,"没有名称,却有""引号""",乙,=cmd|calc\n轴承123,只有数字,丙,-5\n没闭合,x,丁,y\n',
    )
    expect(await take(whole)).toMatchObject({ added: 0, changed: 0, unchanged: 3 })
  })

  it('and mended only in part come back once more, in the same columns', async () => {
    const { setAsideFile } = await take(fileOf(bad))
    const again = await take(fileOf(readFileSync(setAsideFile ?? '', 'utf8').replace('123,', '轴承123,'), '二.csv'))
    expect(again).toMatchObject({ added: 2, setAside: 1 })
    expect(readFileSync(again.setAsideFile ?? '', 'utf8').split('\r\n')[0]).toBe(
      '\uFEFF需求名称,需求描述,企业名称,备注,行号,列,原因',
    )
  })

  it('of JSON lines come in columns of their keys, and come back from there', async () => {
    const lines = [
      { id: 'n-1', title: '', keywords: ['泵', '轴'], odd: { a: 1 } },
      { id: 'n-2', title: '密封泄漏', keywords: ['密封'] },
    ].map((line) => JSON.stringify(line))
    const { setAsideFile, ...counts } = await take(fileOf([...lines, '{"title":"断'].join('\n'), '需求.jsonl'))
    expect(counts).toMatchObject({ added: 1, setAside: 2 })
    const content = readFileSync(setAsideFile ?? '', 'utf8')
    expect(parse(content, { bom: true })).toEqual([
      ['id', 'title', 'keywords', 'odd', 'JSON原文', '行号', '列', '原因'],
      ['n-1', '', '["泵","轴"]', '{"a":"1"}', '', '1', 'title', '缺少title'],
      ['', '', '', '', '{"title":"断', '3', '', expect.stringContaining('JSON')],
    ])
    const mended = content
      .replace('n-1,,', 'n-1,泵轴断裂,')
      .replace('"{""title"":""断"', '"{""title"":""断轴"",""budget"":5}"')
    expect(await take(fileOf(mended, '改好.csv'))).toMatchObject({ added: 2, setAside: 0 })
    expect(await needStore.byIds(database.db, ['n-1'])).toMatchObject([
      { title: '泵轴断裂', keywords: ['泵', '轴'], extra: { odd: '{"a":"1"}' } },
    ])
    expect(await needStore.count(database.db)).toBe(3)
  })

  it('go where they can be written when the folder of the file cannot', async () => {
    const file = fileOf(bad)
    mkdirSync(`${file}.set-aside.csv`)
    const dataDir = temporaryFolder()
    const report = await take(file, { dataDir })
    expect(report.setAsideFile).toBe(join(dataDir, 'set-aside', '需求.csv.set-aside.csv'))
    expect(readdirSync(join(dataDir, 'set-aside'))).toEqual(['需求.csv.set-aside.csv'])
    await expect(take(file)).rejects.toThrow('写不了搁置文件')
  })

  it('are only counted when no file is wanted', async () => {
    const file = fileOf(bad)
    expect(await take(file, { writesSetAside: false })).toMatchObject({ added: 2, setAside: 3, setAsideFile: null })
    expect(readdirSync(join(file, '..'))).toEqual(['需求.csv'])
  })

  it('leave no half-written file when the run breaks off', async () => {
    const file = fileOf(bad)
    const broken = take(file, {
      onProgress: () => {
        throw new Error('disk full')
      },
    })
    await expect(broken).rejects.toThrow('disk full')
    expect(readdirSync(join(file, '..'))).toEqual(['需求.csv'])
  })
})

describe('an upload', () => {
  it('is stored under a folder of its own, whatever its sender calls it, and gone when discarded', async () => {
    const dataDir = temporaryFolder()
    const stream = Readable.from([Buffer.from('需求名称\n泵轴'), Buffer.from('断裂\n123\n')])
    const received = await receive(stream, { dataDir, id: 'upload-1', fileName: '..\\..\\etc/需求:表.csv' })
    const { setAsideFile, ...counts } = await take(received.file, { fileName: received.fileName, dataDir })
    expect(counts).toMatchObject({ added: 1, setAside: 1 })
    expect(setAsideFile).toBe(join(dataDir, 'uploads/upload-1/需求表.csv.set-aside.csv'))
    expect((await needStore.page(database.db, { limit: 1 }))[0]?.source.file).toBe('需求表.csv')
    await received.discard()
    expect(readdirSync(join(dataDir, 'uploads'))).toEqual([])
  })

  it('that never ends is cut off and leaves nothing', async () => {
    const dataDir = temporaryFolder()
    const endless = async function* () {
      for (;;) yield Buffer.alloc(8 * 1024 * 1024)
    }
    await expect(receive(endless(), { dataDir, id: 'upload-2', fileName: 'a.csv' })).rejects.toThrow('最多 200 MB')
    expect(readdirSync(join(dataDir, 'uploads'))).toEqual([])
  })
})

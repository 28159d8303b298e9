import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type InProcessIndex, openInProcessIndex } from '../../../src/adapters/search-index/in-process.ts'
import { aDocument, aQuery, unit } from '../../contracts/search-documents.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const query = aQuery({ text: '涂层 电池', vector: unit([1, 2]) })

const filled = async (): Promise<InProcessIndex> => {
  const index = openInProcessIndex()
  await index.put([
    aDocument('a', { title: '涂层', body: '高温 高温', vector: [1, 1], pool: 'p1', industries: ['C35', 'C36'] }),
    aDocument('b', { body: '电池', region: '江苏省', maturity: '' }),
    aDocument('n', { kind: 'need', title: '𠮷野 "电池"', vector: [0, 1] }),
  ])
  return index
}

const saved = async (): Promise<{ readonly index: InProcessIndex; readonly path: string }> => {
  const index = await filled()
  const path = join(temporaryFolder(), 'index')
  await index.saveSnapshot(path, 'space@1 change 42')
  return { index, path }
}

describe('a snapshot', () => {
  it('brings back what was saved, ready for changes, and leaves no other file behind', async () => {
    const { index, path } = await saved()
    const next = openInProcessIndex()
    expect(await next.loadSnapshot(path, 'space@1 change 42')).toEqual({ loaded: true })
    for (const each of [index, next]) {
      await each.put([aDocument('c', { title: '电池 涂层', vector: [1, 0] })])
      await each.replace('result', ['b'], [])
    }
    expect(await next.retrieve(query)).toEqual(await index.retrieve(query))
    expect(await next.count('need', {})).toBe(1)
    expect(await next.count('result', { industries: ['C36'] })).toBe(1)
    expect(readdirSync(join(path, '..'))).toEqual(['index'])
  })

  it('takes the place of what the index held, and of the last snapshot', async () => {
    const { index, path } = await saved()
    await index.put([aDocument('later', { title: '涂层' })])
    expect((await index.loadSnapshot(path, 'space@1 change 42')).loaded).toBe(true)
    expect(await index.count('result', {})).toBe(2)
    await index.replace('result', ['a', 'b'], [])
    await index.saveSnapshot(path, 'space@1 change 43')
    expect((await index.loadSnapshot(path, 'space@1 change 43')).loaded).toBe(true)
    expect(await index.count('result', {})).toBe(0)
  })

  it('holds nothing of what was removed or replaced', async () => {
    const { index, path } = await saved()
    await index.put([aDocument('b', { body: '阀门' })])
    await index.replace('result', ['a'], [])
    await index.saveSnapshot(path, 'tag')
    const text = readFileSync(path, 'utf8')
    expect(text).toContain('阀门')
    for (const gone of ['涂层', '高温', 'C35']) expect(text).not.toContain(gone)
  })

  it('is of one moment, whatever comes and goes while it is written', async () => {
    const { index, path } = await saved()
    const writing = index.saveSnapshot(path, 'moment')
    await index.put(Array.from({ length: 3000 }, (_, at) => aDocument(`x${at}`, { title: '涂层', vector: [1, at] })))
    await index.replace('result', ['a'], [])
    await writing
    const next = openInProcessIndex()
    expect(await next.loadSnapshot(path, 'moment')).toEqual({ loaded: true })
    expect(await next.retrieve(query)).toEqual(await (await filled()).retrieve(query))
  })

  it('keeps the length of the vectors', async () => {
    const { path } = await saved()
    const next = openInProcessIndex()
    await next.loadSnapshot(path, 'space@1 change 42')
    await expect(next.put([{ ...aDocument('c', {}), vector: new Float32Array(5) }])).rejects.toThrow('5 dimensions')
  })
})

const reasonFor = async (path: string, tag = 'space@1 change 42'): Promise<string> => {
  const index = await filled()
  const before = await index.retrieve(query)
  const outcome = await index.loadSnapshot(path, tag)
  expect(await index.retrieve(query)).toEqual(before)
  return outcome.loaded ? 'loaded' : outcome.reason
}

describe('a snapshot that must not be trusted is refused with a reason, and the index keeps what it holds', () => {
  it('when it stands for another state', async () => {
    const { path } = await saved()
    expect(await reasonFor(path, 'change 43')).toBe(
      'the snapshot stands for "space@1 change 42", wanted is "change 43"',
    )
  })

  it('when there is none, or something else in its place', async () => {
    const folder = temporaryFolder()
    expect(await reasonFor(join(folder, 'absent'))).toContain('ENOENT')
    writeFileSync(join(folder, 'other'), 'a text that is long enough to hold a header')
    expect(await reasonFor(join(folder, 'other'))).toBe('the file is not a snapshot of a search index')
  })

  it('when it ends early, wherever', async () => {
    const { path } = await saved()
    const whole = readFileSync(path)
    for (let length = 0; length < whole.length; length += 61) {
      writeFileSync(path, whole.subarray(0, length))
      expect(await reasonFor(path), `${length} bytes`).toBe('the file is cut short')
    }
  })

  it('when a byte is wrong, wherever', async () => {
    const { path } = await saved()
    const whole = readFileSync(path)
    for (let at = 0; at < whole.length; at += 61) {
      const wrong = Buffer.from(whole)
      wrong[at] = wrong[at]! ^ 0x10
      writeFileSync(path, wrong)
      expect(await reasonFor(path), `byte ${at}`).not.toBe('loaded')
    }
  })
})

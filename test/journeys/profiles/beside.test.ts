import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { RunProgress } from '../../../src/domain/profile-run.ts'
import { measureBeside } from '../../../src/engines/profile-measuring.ts'
import { byWordsAlone } from '../../support/profiles.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n')

/** Two needs with a result and an expert each. */
const smallCollection = (): string => {
  const folder = temporaryFolder()
  const write = (name: string, text: string): void => writeFileSync(join(folder, name), text)
  write(
    'needs.jsonl',
    lines([
      { id: 'n1', title: '铜铝钎焊接头开裂' },
      { id: 'n2', title: '泡菜胀袋' },
    ]),
  )
  write(
    'results.jsonl',
    lines([
      { id: 'r1', title: '铜铝钎焊药芯焊料，接头不开裂' },
      { id: 'r2', title: '泡菜胀袋控制' },
    ]),
  )
  write(
    'experts.jsonl',
    lines([
      { id: 'e1', name: '陈焊', fields: ['铜铝钎焊'] },
      { id: 'e2', name: '赵酵', fields: ['泡菜发酵，胀袋'] },
    ]),
  )
  write('qrels.tsv', 'n1 0 r1 3\nn1 0 r2 0\nn1 0 e1 3\nn1 0 e2 0\nn2 0 r2 3\nn2 0 r1 0\nn2 0 e2 3\nn2 0 e1 0\n')
  return folder
}

describe('measuring in a process of its own', { timeout: 120_000 }, () => {
  const order = { list: 'shortlist', weights: byWordsAlone } as const

  it('takes a collection in, says how far it is, and comes back with what it found', async () => {
    const told: Omit<RunProgress, 'at'>[] = []
    const measured = await measureBeside(
      { ...order, folder: smallCollection() },
      { signal: new AbortController().signal, onProgress: (each) => void told.push(each) },
    )
    expect(measured.needs).toHaveLength(4)
    for (const { measure, own } of measured.findings.figures) expect([measure, own]).toEqual([measure, 1])
    expect(told.at(-1)).toMatchObject({ stage: 'fitting', done: 2, of: 2 })
  })

  it('ends when it is told to, and says of what it failed', async () => {
    const stopping = new AbortController()
    const watch = { signal: stopping.signal, onProgress: () => {} }
    const going = measureBeside({ ...order, folder: smallCollection() }, watch)
    stopping.abort()
    await expect(going).rejects.toThrow()
    const nowhere = { ...order, folder: '/nowhere/at/all' }
    await expect(measureBeside(nowhere, { ...watch, signal: new AbortController().signal })).rejects.toThrow(
      '没有文件夹',
    )
  })
})

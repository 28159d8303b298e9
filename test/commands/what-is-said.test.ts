import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { evalCommand } from '../../src/commands/eval.ts'
import { matchCommand } from '../../src/commands/match.ts'
import { restoreCommand } from '../../src/commands/restore.ts'
import { readConfig } from '../../src/config.ts'
import { conceptEmbedder } from '../journeys/concepts.ts'
import { fillLibraries, openHouse } from '../journeys/small-house.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'
import { aHouse, aHouseWith } from './a-house.ts'

const jsonLines = (records: readonly object[]): string => records.map((record) => JSON.stringify(record)).join('\n')

describe('npm run match', () => {
  const database = openTestDatabase()
  beforeEach(() => fillLibraries(database.db))
  const house = async () => aHouseWith(await openHouse({ db: database.db, embedder: conceptEmbedder() }))

  it('prints experts and results with their score, its reasons, and what proves them', async () => {
    const { said, ...asked } = await house()
    expect(await matchCommand.run(['--text', '铜铝接头钎焊后开裂', '--limit', '2'], { ...asked })).toBe(0)
    const printed = said.join('\n')
    expect(printed).toMatch(/^【专家】\n/)
    expect(printed).toContain('\n\n【科技成果】\n')
    expect(printed).toMatch(/1\. 陈焊　教授 · 南京某大学 · 江苏省南京市　\[welder\].*得分 0\.\d{3}\n/)
    expect(printed).toMatch(/0\.\d{3} {2}用词：共同提到：/)
    expect(printed).toMatch(/“【铜铝】【钎焊】【接头】【开裂】的原因” —— 论文 · 2023 · 通讯作者/)
    expect(printed.match(/^ {2}\d+\. /gm)!.length).toBeLessThanOrEqual(4)
    expect(printed).not.toMatch(/139-0000|chen@|家庭住址/)
  })

  it('prints the needs for a result and for an expert, and only the kind that was asked for', async () => {
    const { said, ...asked } = await house()
    await matchCommand.run(['--result', 'solder'], asked)
    await matchCommand.run(['--expert', 'fermenter', '--limit', '1'], asked)
    await matchCommand.run(['--need', 'cracks', '--kind', 'result'], asked)
    expect(said.map((text) => text.match(/【(需求|专家|科技成果)】/g))).toEqual([
      ['【需求】'],
      ['【需求】'],
      ['【科技成果】'],
    ])
    expect(said[1]).toContain('泡菜胀袋')
  })

  it('prints JSON that a program can read', async () => {
    const { said, ...asked } = await house()
    await matchCommand.run(['--need', 'cracks', '--json'], asked)
    const answers = JSON.parse(said.join('\n')) as readonly { readonly matches: readonly { readonly kind: string }[] }[]
    expect(answers.map(({ matches }) => matches[0]!.kind)).toEqual(['expert', 'result'])
  })

  it('says that nothing fits, rather than nothing', async () => {
    const { said, ...asked } = await house()
    expect(await matchCommand.run(['--text', '量子引力', '--kind', 'result'], asked)).toBe(0)
    expect(said.join('\n')).toMatch(/^【科技成果】\n {2}暂无合适匹配/)
  })

  it('says that the record is not there, with exit code 1', async () => {
    const { said, ...asked } = await house()
    await expect(matchCommand.run(['--need', '没有-1'], asked)).rejects.toMatchObject({
      message: '库中没有这条记录：没有-1',
      exitCode: 1,
    })
    expect(said).toEqual([])
  })

  it('says so when it went by words alone', async () => {
    const { said, ...asked } = aHouseWith(await openHouse({ db: database.db, embedder: null }))
    await matchCommand.run(['--text', '铜铝钎焊', '--kind', 'expert'], asked)
    expect(said[0]).toMatch(/^【专家】（语义检索暂不可用，仅按用词匹配）\n/)
  })
})

describe('npm run eval', () => {
  const database = openTestDatabase()
  /** A collection of two needs that plain words decide, with one grade 1 and one need without a relevant record. */
  const collection = (): string => {
    const folder = temporaryFolder()
    const needs = [
      { id: 'n1', title: '铜铝钎焊接头开裂' },
      { id: 'n2', title: '泡菜胀袋' },
    ]
    const results = [
      { id: 'r1', title: '铜铝钎焊接头开裂控制' },
      { id: 'r2', title: '铜铝钎焊炉' },
      { id: 'r3', title: '泡菜胀袋控制' },
    ]
    writeFileSync(join(folder, 'needs.jsonl'), jsonLines(needs))
    writeFileSync(join(folder, 'results.jsonl'), jsonLines(results))
    writeFileSync(join(folder, 'qrels.tsv'), 'n1\t0\tr1\t3\nn1\t0\tr2\t1\nn2\t0\tr3\t1\n')
    return folder
  }
  const lazily = () => {
    const house = aHouse()
    const openStore = async () => ({
      db: database.db,
      scrub: async () => {},
      dump: async () => new Blob([]),
      listen: null,
      close: async () => {},
      isNew: true,
    })
    const openEngines = async () => {
      const ports = await openHouse({ db: database.db, embedder: null })
      return { ...ports, close: async () => {} } as never
    }
    return { ...house, openStore, openEngines }
  }

  it('prints each measure beside plain BM25, and a dash where the judgments allow none', async () => {
    const house = lazily()
    const folder = collection()
    expect(await evalCommand.run([folder], house)).toBe(0)
    const [forward, back] = house.said
    const [title, heading, ...lines] = forward!.split('\n')
    expect(title).toBe(`${folder} · result · judged · search`)
    expect(heading).toMatch(/measure +ours +BM25 +gain \[95 % interval\]/)
    expect(lines.map((line) => line.trim().split(/\s+/)[0])).toEqual(['nDCG@10', 'MAP', 'MRR@10', 'recall@100', 'AUC'])
    expect(lines[0]).toMatch(/nDCG@10 +1\.0000 +1\.0000 +\+0\.0000 \[\+0\.0000, \+0\.0000\] +× 1\.000 +2$/)
    expect(lines[1]).toMatch(/MAP +1\.0000 +1\.0000 .* 1$/)
    expect(lines[4]).toMatch(/AUC +—/)
    expect(back).toMatch(/^.+ · result → need · all · search\n.+\n +recall@10 +1\.0000 +1\.0000 .* \d+$/)
    expect(house.said.join()).not.toContain('NaN')
  })

  it('writes a run file that TREC tools read', async () => {
    const house = lazily()
    const file = join(temporaryFolder(), 'run.txt')
    await evalCommand.run([collection(), '--run', file, '--pool', 'all'], house)
    const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
    for (const line of lines) expect(line).toMatch(/^n[12] Q0 r[123] \d+ \d\.\d{6} zhiqiao$/)
    expect(lines.filter((line) => line.startsWith('n1')).map((line) => line.split(' ')[3])).toEqual(['1', '2'])
  })

  it.each([
    ['a grade that is no number', 'n1 0 r1 good\n', /第 1 行不是“需求 0 记录 等级”：n1 0 r1 good$/],
    ['a line that is cut short', 'n1 0 r1 3\nn1 0\n', /第 2 行不是/],
  ])('refuses judgments with %s, and names the line', async (_, qrels, message) => {
    const folder = collection()
    writeFileSync(join(folder, 'qrels.tsv'), qrels)
    await expect(evalCommand.run([folder], aHouse())).rejects.toMatchObject({
      message: expect.stringMatching(message),
      exitCode: 2,
    })
  })
})

describe('npm run restore', () => {
  it('throws away an index left of what lay here before', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'index'))
    writeFileSync(join(folder, 'index/7.index'), 'of another library')
    const house = aHouse({ config: { ...readConfig({}), DATA_DIR: folder }, restore: async () => {} })
    expect(await restoreCommand.run(['backup.tar.gz'], house)).toBe(0)
    expect(existsSync(join(folder, 'index'))).toBe(false)
    expect(house.said).toEqual([`已从 backup.tar.gz 恢复到 ${folder}`])
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

const main = join(import.meta.dirname, '../../src/main.ts')

const ingestWith = async (args: readonly string[], dataDir: string) => {
  const child = spawn(process.execPath, [main, 'ingest', ...args], { env: { ...process.env, DATA_DIR: dataDir } })
  const said = { out: '', error: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.error += text
  })
  const [exitCode] = await once(child, 'close')
  return { exitCode: exitCode as number, ...said }
}

const file = (folder: string, name: string, content: string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('npm run ingest', { timeout: 120_000 }, () => {
  it('takes several files, says one line for each, and one bad file does not keep the others out', async () => {
    const folder = temporaryFolder()
    const good = file(folder, '甲.csv', '需求名称,企业名称\n泵轴断裂,淮岭泵业\n123,丙\n')
    const bad = file(folder, '乙.xlsx', '%PDF-1.7')
    const last = file(folder, '丙.jsonl', '{"title":"密封泄漏"}')
    const first = await ingestWith(['--kind', 'need', good, bad, last], join(folder, 'var'))
    expect(first).toEqual({
      exitCode: 1,
      out: `甲.csv：新增 1，更新 0，未变 0，搁置 1\n搁置的行在 ${good}.set-aside.csv，按「原因」一列改好后再导入\n丙.jsonl：新增 1，更新 0，未变 0，搁置 0\n`,
      error: '不支持的文件：乙.xlsx 是PDF 文件；请另存为 .xlsx、CSV 或 JSONL\n',
    })
    const again = await ingestWith(['--kind', 'need', good, last, '--pool', 'p-1'], join(folder, 'var'))
    expect(again).toMatchObject({ exitCode: 0, error: '' })
  })

  it.each<[string, readonly string[], RegExp]>([
    ['no kind', ['a.csv'], /^--kind 的值“”不对，应为：need、result、expert、organisation\n$/],
    [
      'an unknown kind',
      ['--kind', 'needs', 'a.csv'],
      /^--kind 的值“needs”不对，应为：need、result、expert、organisation\n$/,
    ],
    ['no file', ['--kind', 'need'], /^请给出要导入的文件[^\n]+\n$/],
    ['a file that is not there', ['--kind', 'need', '没有.csv'], /^找不到文件：没有\.csv\n$/],
    ['a directory', ['--kind', 'need', '.'], /^这是一个文件夹[^\n]+\n$/],
    ['a pool that is no id', ['--kind', 'need', main, '--pool', '扬州 园区'], /^--pool 的值“扬州 园区”不对[^\n]+\n$/],
    ['an unknown option', ['--kind', 'need', 'a.csv', '--force'], /^没有选项 --force[^\n]+\n$/],
  ])('with %s is told what is right, in one line, and nothing is opened', async (_, args, line) => {
    const folder = temporaryFolder()
    const { exitCode, out, error } = await ingestWith(args, join(folder, 'var'))
    expect({ exitCode, out }).toEqual({ exitCode: 2, out: '' })
    expect(error).toMatch(line)
  })

  it('says that nobody sees a sensitive need without a reviewer, and takes no reviewer without an account', async () => {
    const folder = temporaryFolder()
    const needs = file(folder, '涉敏.jsonl', '{"title":"密封泄漏","sensitive":"是"}\n{"title":"泵轴断裂"}')
    const unknown = await ingestWith(['--kind', 'need', needs, '--reviewer', 'no@firm.example'], join(folder, 'var'))
    expect(unknown).toMatchObject({ exitCode: 2, out: '' })
    expect(unknown.error).toContain('“no@firm.example”还没有账号')
    const { out } = await ingestWith(['--kind', 'need', needs], join(folder, 'var'))
    expect(out).toContain('新增 2')
    expect(out).toContain('其中 1 条涉敏需求没有审阅人')
  })

  it('explains itself', async () => {
    const { exitCode, out } = await ingestWith(['--help'], join(temporaryFolder(), 'var'))
    expect(exitCode).toBe(0)
    expect(out).toMatch(/^用法：npm run ingest -- --kind need\|result\|expert\|organisation/)
  })
})

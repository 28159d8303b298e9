import { describe, expect, it } from 'vitest'
import { chosen, counted, readArguments, readOptions } from '../../src/commands/arguments.ts'
import { backupCommand } from '../../src/commands/backup.ts'
import type { Command } from '../../src/commands/command.ts'
import { evalCommand } from '../../src/commands/eval.ts'
import { ingestCommand } from '../../src/commands/ingest.ts'
import { matchCommand } from '../../src/commands/match.ts'
import { reindexCommand } from '../../src/commands/reindex.ts'
import { restoreCommand } from '../../src/commands/restore.ts'
import { serveCommand } from '../../src/commands/serve.ts'
import { startCommand } from '../../src/commands/start.ts'
import { systemFailure } from '../../src/commands/system-failure.ts'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { aHouse } from './a-house.ts'

type Wrong = readonly [string, Command, readonly string[], RegExp]

const wrongs: readonly Wrong[] = [
  ['match: nothing asked', matchCommand, [], /^请给出 --text、--need、--result、--expert 中的一个$/],
  ['match: two things asked', matchCommand, ['--text', '焊', '--need', 'n'], /^请给出 .* 中的一个$/],
  ['match: an empty text', matchCommand, ['--text', '  '], /^请给出 .* 中的一个$/],
  ['match: a text without its quotes', matchCommand, ['--text', '铜铝', '接头'], /^多出“接头”：.*加引号.*--text/],
  [
    'match: an unknown kind',
    matchCommand,
    ['--text', '焊', '--kind', '专家'],
    /^--kind 的值“专家”不对，应为：need、result、expert$/,
  ],
  [
    'match: no such number',
    matchCommand,
    ['--text', '焊', '--limit', '五'],
    /^--limit 的值“五”不对，应为 1 到 50 之间的整数$/,
  ],
  ['match: too small a number', matchCommand, ['--text', '焊', '--limit', '0'], /^--limit 的值“0”不对/],
  ['match: too great a number', matchCommand, ['--text', '焊', '--limit', '51'], /^--limit 的值“51”不对/],
  ['match: a number and a half', matchCommand, ['--text', '焊', '--limit', '1.5'], /^--limit 的值“1.5”不对/],
  [
    'match: an unknown profile',
    matchCommand,
    ['--text', '焊', '--profile', 'fast'],
    /^--profile 的值“fast”不对，应为：search、/,
  ],
  ['match: an unknown option', matchCommand, ['--colour', 'red'], /^没有选项 --colour；可用的选项：--text、/],
  ['match: an option without its value', matchCommand, ['--text'], /^选项 --text 的写法不对；可用的选项：--text、/],
  ['match: a value where none belongs', matchCommand, ['--text', '焊', '--json=yes'], /^选项 --json 的写法不对；/],
  [
    'ingest: an unknown kind',
    ingestCommand,
    ['--kind', 'needs', 'a.csv'],
    /^--kind 的值“needs”不对，应为：need、result、expert、organisation$/,
  ],
  ['ingest: no file', ingestCommand, ['--kind', 'need'], /^请给出要导入的文件/],
  ['eval: no folder', evalCommand, [], /^请给出一个评测集文件夹/],
  ['eval: two folders', evalCommand, ['a', 'b'], /^请给出一个评测集文件夹/],
  ['eval: a folder that is not there', evalCommand, ['/没有'], /^没有文件夹 \/没有$/],
  ['eval: a folder that is no collection', evalCommand, ['src'], /^src 中没有 needs\.jsonl；评测集需要 /],
  [
    'eval: an unknown kind',
    evalCommand,
    ['data/judgments', '--kind', 'need'],
    /^--kind 的值“need”不对，应为：result、expert$/,
  ],
  [
    'eval: an unknown pool',
    evalCommand,
    ['data/judgments', '--pool', 'some'],
    /^--pool 的值“some”不对，应为：judged、all$/,
  ],
  ['backup: no file', backupCommand, [], /^请给出一个备份文件名/],
  ['restore: two files', restoreCommand, ['a', 'b'], /^请给出一个备份文件名/],
  ['reindex: a stray word', reindexCommand, ['all'], /^多出“all”：.*可用的选项：--back$/],
  ['serve: an option it has not', serveCommand, ['--port', '80'], /^没有选项 --port；这个命令没有选项$/],
  ['start: a stray word', startCommand, ['now'], /^多出“now”：/],
]

describe('a command used wrongly', () => {
  it.each(wrongs)('%s: says what is right in one line, and opens nothing', async (_, command, args, line) => {
    const failure = await command.run(args, aHouse()).then(
      () => null,
      (error: unknown) => error,
    )
    expect(failure).toBeInstanceOf(ExpectedFailure)
    const { message, exitCode } = failure as ExpectedFailure
    expect(message).toMatch(line)
    expect(message).not.toContain('\n')
    expect(exitCode).toBe(2)
  })
})

describe('the command line', () => {
  it('gives options by name and the words beside them', () => {
    const typed = readArguments(['--kind', 'need', 'a.csv', '--dry', 'b.csv'], { kind: 'string', dry: 'boolean' })
    expect(typed.words).toEqual(['a.csv', 'b.csv'])
    expect({ ...typed.values }).toEqual({ kind: 'need', dry: true })
    expect(readOptions(['--kind=need'], { kind: 'string' }).values.kind).toBe('need')
  })

  it('falls back where nothing was typed', () => {
    const typed = readArguments([], { kind: 'string', limit: 'string' })
    expect(chosen(typed, 'kind', { allowed: ['a', 'b'], fallback: 'b' })).toBe('b')
    expect(counted(typed, 'limit', { from: 1, to: 9, fallback: 0 })).toBe(0)
    expect(() => chosen(typed, 'kind', { allowed: ['a', 'b'] })).toThrow('--kind 的值“”不对，应为：a、b')
  })

  it('takes numbers at both ends of what is allowed', () => {
    const at = (value: string) =>
      counted(readArguments(['--limit', value], { limit: 'string' }), 'limit', { from: 1, to: 50, fallback: 5 })
    expect([at('1'), at('50'), at('007')]).toEqual([1, 50, 7])
  })
})

describe('a failure of the file system', () => {
  const failure = (code: string, path?: string) =>
    Object.assign(new Error('x'), { code, ...(path !== undefined && { path }) })

  it('is one line that names the file and what is wrong with it', () => {
    const said = systemFailure(failure('ENOSPC', '/数据/a'))
    expect(said).toBeInstanceOf(ExpectedFailure)
    expect(said).toMatchObject({ message: '无法使用 /数据/a：磁盘已满（ENOSPC）', exitCode: 1 })
  })

  it('is nothing else: what was not foreseen keeps its stack', () => {
    for (const error of [new Error('x'), failure('EBADMSG', '/a'), failure('ENOENT'), 'text', undefined])
      expect(systemFailure(error)).toBeNull()
  })
})

import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lockDirectory } from '../../src/adapters/database/directory-lock.ts'
import { spawnMain } from '../support/start-service.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { type Ran, runCommand } from './run-command.ts'

/** One line of Chinese for the person at the keyboard: no stack, nothing on stdout that looks like success. */
const expectOneLine = ({ exitCode, error }: Ran, code: 1 | 2, line: RegExp): void => {
  expect(error).toMatch(/^[^\n]*[\u3400-\u9fff][^\n]*\n$/)
  expect(error).toMatch(line)
  expect(error).not.toMatch(/\n +at |node:internal|Error:/)
  expect(exitCode).toBe(code)
}

describe('as a person types it', { timeout: 120_000 }, () => {
  it('nothing, or --help, lists every command, and each says how it is used and opens nothing', async () => {
    // Neither a directory that cannot be nor a port that is wrong matters to somebody who asks for help.
    const environment = { DATA_DIR: '/dev/null/none', PORT: 'wrong' }
    const [bare, help] = await Promise.all([[], ['--help']].map((args) => runCommand(args, environment)))
    expect(bare).toEqual(help)
    expect(bare).toMatchObject({ exitCode: 0, error: '' })
    const listed = [...bare!.out.matchAll(/^ {2}npm run (\w+) +[\u3400-\u9fff]/gm)].map(([, name]) => name!)
    expect(listed).toEqual(
      expect.arrayContaining(['start', 'serve', 'ingest', 'match', 'eval', 'reindex', 'backup', 'restore']),
    )
    for (const command of listed) {
      const { exitCode, out, error } = await runCommand([command, '--help'], environment)
      expect({ exitCode, error }, command).toEqual({ exitCode: 0, error: '' })
      expect(out).toMatch(new RegExp(`^用法：\\s*npm (run )?${command}`))
    }
  })

  it('is not hurt when the reader has read enough, as `| head` does', async () => {
    const child = spawnMain(['--help'], { DATA_DIR: '/dev/null/none' })
    child.stdout.destroy()
    const [error, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'close')])
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' })
  })

  it.each([
    ['a command there is not', ['matsch', '--text', '焊'], {}, /^没有命令 matsch，可用的命令：start、serve、/],
    [
      'a kind there is not',
      ['match', '--text', '焊', '--kind', 'people'],
      {},
      /^--kind 的值“people”不对，应为：need、result、expert\n/,
    ],
    ['a folder that is not there', ['eval', '没有/文件夹'], {}, /^没有文件夹 没有\/文件夹\n/],
    [
      'a port that is none',
      ['start'],
      { PORT: '80000' },
      /^环境变量 PORT 的值“80000”不对，应为：0 到 65535 之间的整数\n/,
    ],
  ])('%s is named with the right ones', async (_, args, environment, line) => {
    const folder = join(temporaryFolder(), 'data')
    expectOneLine(await runCommand(args, { DATA_DIR: folder, ...environment }), 2, line)
  })

  it('a data directory that another process uses is refused, with its process', async () => {
    const folder = temporaryFolder()
    const lock = await lockDirectory(join(folder, 'database'))
    onTestFinished(() => lock.release())
    const ran = await runCommand(['match', '--text', '焊'], { DATA_DIR: folder })
    expectOneLine(ran, 1, new RegExp(`^数据目录 ${folder}/database 正被进程 ${process.pid} 使用`))
  })

  it('a data directory that is damaged is refused, and left as it is', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'database'))
    writeFileSync(join(folder, 'database/论文.docx'), '')
    const ran = await runCommand(['start'], { DATA_DIR: folder, PORT: '0' })
    expectOneLine(ran, 1, /无法打开.*其中的数据没有被覆盖/)
  })

  it('a data directory that is a file is refused by its name', async () => {
    const file = join(temporaryFolder(), 'data')
    writeFileSync(file, '')
    expectOneLine(await runCommand(['match', '--text', '焊'], { DATA_DIR: file }), 1, new RegExp(`^无法使用 ${file}：`))
  })
})

describe('a house that has just been opened', { timeout: 180_000 }, () => {
  it('says that its library is empty, and then which port is taken', async () => {
    const folder = temporaryFolder()
    const empty = await runCommand(['match', '--text', '铜铝接头焊后开裂'], { DATA_DIR: folder })
    expect(empty).toMatchObject({ exitCode: 0, error: '' })
    expect(empty.out).toMatch(/【专家】\n {2}暂无合适匹配[\s\S]*【科技成果】\n {2}暂无合适匹配/)

    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await new Promise((resolve) => other.once('listening', resolve))
    const { port } = other.address() as { readonly port: number }
    const refused = await runCommand(['serve'], { DATA_DIR: folder, PORT: `${port}` })
    expectOneLine(refused, 1, new RegExp(`^端口 ${port} 已被占用。.*PORT=${port + 1} npm start`))
    expect(refused.out).not.toContain('智桥已启动')
  })
})

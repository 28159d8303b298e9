import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { lockDirectory } from '../../../src/adapters/database/directory-lock.ts'
import { ExpectedFailure } from '../../../src/domain/failure.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const aDirectory = () => join(temporaryFolder(), 'database')

/** A process that does nothing, killed at the end of the test. */
const idleProcess = async (): Promise<number> => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1e6); console.log("up")'])
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child.pid ?? 0
}

const holder = (own: object) =>
  JSON.stringify({ pid: process.pid, host: hostname(), started: '2026-03-01', birth: null, ...own })

describe('the lock of a data directory', () => {
  it('keeps a second user out, with one line that names directory and process', async () => {
    const directory = aDirectory()
    await lockDirectory(directory)
    const second = lockDirectory(directory)
    await expect(second).rejects.toThrow(ExpectedFailure)
    await expect(second).rejects.toThrow(new RegExp(`^数据目录 ${directory} 正被进程 ${process.pid} 使用[^\n]*$`))
  })

  it('can be taken again once released', async () => {
    const directory = aDirectory()
    await (await lockDirectory(directory)).release()
    expect(existsSync(`${directory}.lock`)).toBe(false)
    await (await lockDirectory(directory)).release()
  })

  it('lets exactly one of many in that come at once', async () => {
    const directory = aDirectory()
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(directory)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('lets exactly one of many in that find it left by a dead process', async () => {
    const directory = aDirectory()
    writeFileSync(`${directory}.lock`, holder({ pid: 2 ** 22 + 1 }))
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(directory)))
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(JSON.parse(readFileSync(`${directory}.lock`, 'utf8')).pid).toBe(process.pid)
    expect(readdirSync(join(directory, '..'))).toEqual(['database.lock'])
  })

  it('is taken over even if another died while it took it over', async () => {
    const directory = aDirectory()
    const dead = holder({ pid: 2 ** 22 + 1 })
    for (const file of [`${directory}.lock`, `${directory}.lock.turn`]) writeFileSync(file, dead)
    await (await lockDirectory(directory)).release()
    expect(readdirSync(join(directory, '..'))).toEqual([])
  })

  it.runIf(process.platform === 'linux')('is taken over when its pid now belongs to another program', async () => {
    const directory = aDirectory()
    writeFileSync(`${directory}.lock`, holder({ pid: await idleProcess(), birth: '1' }))
    await (await lockDirectory(directory)).release()
  })

  it('stands while its process lives, even if nobody knows when that began', async () => {
    const directory = aDirectory()
    const pid = await idleProcess()
    writeFileSync(`${directory}.lock`, holder({ pid }))
    await expect(lockDirectory(directory)).rejects.toThrow(`正被进程 ${pid} 使用`)
  })

  it('stands when it is of another host, where nobody can look', async () => {
    const directory = aDirectory()
    writeFileSync(`${directory}.lock`, holder({ pid: 2 ** 22 + 1, host: 'elsewhere' }))
    await expect(lockDirectory(directory)).rejects.toThrow('主机 elsewhere')
  })

  it.each(['', 'garbage', '{}', 'null', '{"pid":"x","host":1}'])(
    'is taken over when it names nobody: %j',
    async (content) => {
      const directory = aDirectory()
      writeFileSync(`${directory}.lock`, content)
      await (await lockDirectory(directory)).release()
    },
  )

  it('is left alone on release when another holds it by then', async () => {
    const directory = aDirectory()
    const lock = await lockDirectory(directory)
    writeFileSync(`${directory}.lock`, holder({ pid: 1 }))
    await lock.release()
    expect(JSON.parse(readFileSync(`${directory}.lock`, 'utf8')).pid).toBe(1)
  })
})

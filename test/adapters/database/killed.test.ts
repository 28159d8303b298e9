import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { openPglite } from '../../../src/adapters/database/pglite.ts'
import { changesAfter } from '../../../src/store/indexing/index-changes.ts'
import { needStore } from '../../../src/store/libraries/needs.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const writer = join(import.meta.dirname, '../../support/acknowledging-writer.ts')

/** Lets a process write until `milliseconds` after its first acknowledgement, kills it, and gives what it acknowledged. */
const writeAndKill = async (directory: string, round: number, milliseconds: number): Promise<readonly string[]> => {
  const child = spawn(process.execPath, [writer, directory, `${round}`], { stdio: ['ignore', 'pipe', 'inherit'] })
  let said = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])
  await pause(milliseconds)
  child.kill('SIGKILL')
  await once(child, 'close')
  // A line that was cut off was not said.
  return said.split('\n').slice(0, -1)
}

describe('a process killed while it writes', { timeout: 180_000 }, () => {
  it('has lost nothing it acknowledged, and its successor opens the directory', async () => {
    const directory = join(temporaryFolder(), 'database')
    const acknowledged: string[] = []
    for (let round = 0; round < 12; round += 1) {
      const said = await writeAndKill(directory, round, Math.random() * 120)
      expect(said.length, `round ${round}`).toBeGreaterThan(0)
      acknowledged.push(...said)
    }
    const { db, close } = await openPglite(directory)
    const found = new Map((await needStore.byIds(db, acknowledged)).map((need) => [need.id, need.description]))
    expect(acknowledged.filter((id) => found.get(id) !== id.repeat(200))).toEqual([])
    // One more of each round may have been written and not yet said; each record has its one change.
    const changes = await changesAfter(db, 0, 100_000)
    expect(changes).toHaveLength(await needStore.count(db))
    await close()
  })
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it } from 'vitest'
import { ingest } from '../../pipelines/ingest.ts'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import type { Database } from '../../src/ports/database.ts'
import { newestImports } from '../../src/store/imports.ts'
import { changesAfter } from '../../src/store/indexing/index-changes.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { now } from '../pipelines/ingest/moment.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { openTestDatabase } from '../support/test-database.ts'

const child = join(import.meta.dirname, '../pipelines/ingest/ingest-in-child.ts')

// 2,000 rows are seven batches; every 97th is unfit.
const table = (): string => {
  const rows = Array.from(
    { length: 2_000 },
    (_, i) => `${i % 97 === 5 ? '' : `需求第${i}项`},"第${i}项的说明，\n要求≥${i}℃",企业${i % 40}`,
  )
  return ['需求名称,需求描述,企业名称', ...rows].join('\n')
}

/** Lets a process ingest until it has read so many rows, kills it, and gives the last count it said; `null` lets it end. */
const run = async (directory: string, file: string, killAt: number | null): Promise<string> => {
  const process_ = spawn(process.execPath, [child, directory, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(process_, 'close')
  let last = ''
  for await (const line of createInterface(process_.stdout)) {
    last = line
    if (killAt !== null && Number(line) >= killAt) process_.kill('SIGKILL')
  }
  await closed
  return last
}

const stored = async (db: Database) => ({
  needs: await needStore.page(db, { limit: 10_000 }),
  changed: (await changesAfter(db, 0, 10_000)).map(({ owner }) => owner).sort(),
  runs: (await newestImports(db, 10)).map(({ state, counts }) => ({ state, rejected: counts.rejected })),
})

describe('an ingestion killed with SIGKILL and run again', { timeout: 300_000 }, () => {
  const whole = openTestDatabase()

  it('at six points ends as one that was never interrupted', async () => {
    const folder = temporaryFolder()
    const [file, straight] = [join(folder, 'needs.csv'), join(folder, 'straight.csv')]
    writeFileSync(file, table())
    writeFileSync(straight, table())
    await ingest({ db: whole.db, kind: 'need', file: straight, now: () => now })

    const killed: number[] = []
    for (const killAt of [0, 300, 600, 900, 1_500, 1_800])
      killed.push(Number(await run(join(folder, 'database'), file, killAt)))
    expect(killed.every((read, i) => read >= [0, 300, 600, 900, 1_500, 1_800][i]! && read <= 2_000)).toBe(true)
    // Between two batches a kill leaves a partial file at most, never one that looks whole.
    expect(readdirSync(folder).filter((name) => name === 'needs.csv.set-aside.csv')).toEqual([])
    const report = JSON.parse(await run(join(folder, 'database'), file, null)) as Record<string, unknown>
    expect(report).toMatchObject({ changed: 0, setAside: 21 })
    expect(report.unchanged, 'what was committed before a kill is kept').toBeGreaterThan(0)
    expect(Math.min(...killed), 'a kill came before the end').toBeLessThan(2_000)

    const { db, close } = await openPglite(join(folder, 'database'))
    const [interrupted, uninterrupted] = [await stored(db), await stored(whole.db)]
    const nameless = (needs: typeof interrupted.needs) =>
      needs.map(({ source, ...need }) => ({ ...need, row: source.row }))
    expect(nameless(interrupted.needs)).toEqual(nameless(uninterrupted.needs))
    expect({ ...interrupted, needs: [] }).toEqual({ ...uninterrupted, needs: [] })
    await close()
    const setAside = (name: string) => readFileSync(join(folder, `${name}.set-aside.csv`), 'utf8')
    expect(setAside('needs.csv')).toBe(setAside('straight.csv'))
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })
})

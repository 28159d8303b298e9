import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { mailOf } from '../../pipelines/digest/mail/mail-of.ts'
import { compileSkeleton } from '../../pipelines/digest/mail/skeleton.ts'
import { type Night, planNight } from '../../pipelines/digest/plan.ts'
import { noteSubstance } from '../../pipelines/digest/substance.ts'
import { loadSamples } from '../../pipelines/load-samples.ts'
import { match } from '../../pipelines/match.ts'
import { readConfig } from '../../src/config.ts'
import { type Engines, openEngines } from '../../src/engines/open-engines.ts'
import { databaseFolder, openStore } from '../../src/engines/store.ts'
import type { Database } from '../../src/ports/database.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { upsert } from '../../src/store/libraries/rows.ts'
import { benchLibrary, personOf } from './digest-library.ts'

/**
 * A night of many recipients over a big library on the embedded engines, beside asking the whole of `match` for each; then how
 * fast mails are rendered. The library is filled by a process of its own, so that the memory is that of the night.
 */
const { values } = parseArgs({
  allowPositionals: true,
  options: {
    recipients: { type: 'string', default: '10000' },
    records: { type: 'string', default: '100000' },
    fresh: { type: 'string', default: '500' },
    // Filled before: that is used again.
    in: { type: 'string', default: '' },
    fill: { type: 'boolean', default: false },
  },
})
const [people, supply, fresh] = [Number(values.recipients), Number(values.records), Number(values.fresh)]
const print = (line: string): void => console.log(line)
const told = (what: string, [, seconds, busy]: readonly [unknown, number, number]): void =>
  print(`  ${what.padEnd(52)}${seconds.toFixed(1)} s, of a processor ${busy.toFixed(1)} s`)
const resident = (): string => `${(process.resourceUsage().maxRSS / 1024 / 1024).toFixed(2)} GB`
/** Answer, seconds by the clock, and seconds of a processor: of a busy machine the clock says little. */
const timed = async <T>(work: () => Promise<T>): Promise<readonly [T, number, number]> => {
  const [begin, before] = [performance.now(), process.cpuUsage()]
  const answer = await work()
  const { user, system } = process.cpuUsage(before)
  return [answer, (performance.now() - begin) / 1000, (user + system) / 1e6]
}

const fill = async (folder: string): Promise<void> => {
  const config = readConfig({ DATA_DIR: folder })
  const store = await openStore(config)
  await loadSamples(store.db, () => {})
  // Word vectors are learnt from the samples: what follows is made of the same sentences.
  await (await openEngines(store, config)).close()
  const library = await benchLibrary(store.db, 11)
  told('writing the library', await timed(() => library.putResults(0, supply)))
  told('writing people and their needs', await timed(() => library.putPeople(people)))
  const opening = await timed(() => openEngines(store, config))
  told('embedding and indexing it', opening)
  await opening[0].close()
  await store.close()
}

// Everybody was looked at before tonight; then the new ones came.
const letNewOnesCome = async (db: Database, engines: Engines): Promise<void> => {
  const noting = await timed(() => noteSubstance(db))
  told('reading every record once, for the first night', noting)
  const [cursor] = noting
  const looked = { day: '2026-05-31', cursor, carried: [] }
  await upsert(
    db,
    { table: 'digestRecipients', key: ['accountId'] },
    Array.from({ length: people }, (_, i) => ({ ...looked, accountId: personOf(i) })),
  )
  // Behind those of an earlier run, where a library is used again.
  await (await benchLibrary(db, 12)).putResults(await resultStore.count(db), fresh)
  told('indexing what is new', await timed(() => engines.afterChange()))
}

/** The baseline: the journey of one match for some of the same needs, as often as there are questions. */
const sample = 100

const matchInBlocks = async (db: Database, engines: Engines): Promise<Night> => {
  print(`  memory before, resident at the most                 ${resident()}`)
  const planning = await timed(() => planNight({ day: '2026-06-01', isProduction: false }, { ...engines }))
  const [night, seconds, busy] = planning
  const { report } = night
  told('matching', planning)
  print(`  questions ${report.questions}, new ${report.fresh}, recommendations ${report.items}`)
  print(`  memory, resident at the most                        ${resident()}`)
  const ids = Array.from({ length: Math.min(sample, people) }, (_, i) => `bench-n-${i}`)
  const some = await needStore.page(db, { limit: sample, where: { id: ids } })
  const [, by, byBusy] = await timed(async () => {
    for (const each of some)
      await match(
        { asked: askedBy('need', each), kind: 'result', filters: {}, limit: 5, profile: 'digest' },
        { ...engines },
      )
  })
  const times = report.questions / some.length
  told(`match, question by question (${some.length}, reckoned for all)`, [null, by * times, byBusy * times])
  print(
    `  ratio, question by question / night: ${((by * times) / seconds).toFixed(1)}, of a processor ${((byBusy * times) / busy).toFixed(1)}`,
  )
  return night
}

const renderMails = async ({ digests }: Night): Promise<void> => {
  const compiling = await timed(compileSkeleton)
  const [skeleton, compiled] = compiling
  const head = { from: '智桥 <no-reply@bench.example>', publicUrl: 'https://bench.example', key: 'key', skeleton }
  const full = digests.filter(({ items }) => items.length > 0)
  const mails = Array.from({ length: 2_000 }, (_, i) => full[i % full.length]!)
  const [, rendered, busy] = await timed(async () => mails.map((digest) => mailOf(digest, head)))
  print(`mails of ${(full.reduce((sum, { items }) => sum + items.length, 0) / full.length).toFixed(1)} recommendations`)
  told('compiling the template, once', compiling)
  print(
    `  rendering                                           ${(mails.length / rendered).toFixed(0)} mails/s, of a processor ${(mails.length / busy).toFixed(0)}`,
  )
  print(`  ratio, compiling for each mail / filling: ${(compiled / (rendered / mails.length)).toFixed(0)}`)
}

const measure = async (folder: string): Promise<void> => {
  const config = readConfig({ DATA_DIR: folder })
  const store = await openStore(config)
  const engines = await openEngines(store, config)
  print(`a night: ${people} recipients with a need each, ${supply} results and the samples, ${fresh} of them new`)
  await letNewOnesCome(store.db, engines)
  await renderMails(await matchInBlocks(store.db, engines))
  await engines.close()
  await store.close()
}

if (values.fill) await fill(values.in)
else {
  const folder = values.in === '' ? await mkdtemp(join(tmpdir(), 'zhiqiao-bench-')) : values.in
  if (!existsSync(databaseFolder(folder))) {
    const filling = [import.meta.filename, ...process.argv.slice(2), '--in', folder, '--fill']
    const { status } = spawnSync(process.execPath, filling, { stdio: 'inherit' })
    if (status !== 0) throw new Error('the library was not filled')
  }
  await measure(folder)
  if (values.in === '') await rm(folder, { recursive: true, force: true })
}

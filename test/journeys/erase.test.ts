import { globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { ingest } from '../../pipelines/ingest.ts'
import { type Erasure, erase } from '../../pipelines/persons/erase.ts'
import { heldAbout } from '../../pipelines/persons/held.ts'
import { readablePage } from '../../pipelines/persons/readable-page.ts'
import { createDataDirectory } from '../../src/adapters/database/data-directory.ts'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import { openFileOutbox } from '../../src/adapters/mailer/file-outbox.ts'
import { leaveNothing } from '../../src/engines/leave-nothing.ts'
import type { Database } from '../../src/ports/database.ts'
import { appendAudit, auditRows } from '../../src/store/audit/audit.ts'
import { appendFeedback, keepQuestion } from '../../src/store/feedback.ts'
import { once } from '../../src/store/idempotency.ts'
import { putVectors } from '../../src/store/indexing/vectors.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { writeMail } from '../../src/store/mails/mails.ts'
import { addPerson, aHat } from '../support/people.ts'
import { anExpert, aResult } from '../support/records.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { template } from '../support/test-database.ts'
import { openHouse } from './small-house.ts'

vi.setConfig({ testTimeout: 120_000 })

const name = '欧阳测试甲'
const phone = '13900007771'
const email = 'ouyang.ceshi@lab.example'
const secrets = [name, phone, email, '独家秘方研究']
const at = '2026-03-01T00:00:00.000Z'
const csv = `姓名,单位,研究领域,电话,邮箱\n${name},测试研究所,独家秘方研究,${phone},${email}\n何无关,测试研究所,焊接,13900007772,he@lab.example\n`

/** Files under a folder in which one of the secrets stands, by its bytes. */
const filesWith = (folder: string): readonly string[] =>
  globSync(join(folder, '**/*')).filter((file) => {
    if (!statSync(file).isFile()) return false
    const bytes = readFileSync(file)
    return secrets.some((secret) => bytes.includes(secret))
  })

const mail = {
  messageId: '<1@zhiqiao>',
  from: '智桥 <no-reply@zhiqiao.example>',
  to: email,
  subject: '邀请',
  text: `${name}，您好`,
  html: '',
  headers: {},
}

/** A house on disk in which somebody has left traces everywhere, among others. */
const livedIn = async () => {
  const dataDir = temporaryFolder()
  await createDataDirectory(join(dataDir, 'database'), await template())
  const { db, close, scrub } = await openPglite(join(dataDir, 'database'))
  onTestFinished(close)
  const file = join(temporaryFolder(), 'experts.csv')
  writeFileSync(file, csv)
  const takeIn = () => ingest({ db, kind: 'expert', file, now: () => at, dataDir, writesSetAside: false })
  await takeIn()
  const id = (await expertStore.page(db, { after: '', limit: 10, where: {} })).find((each) => each.name === name)!.id
  await leaveTraces(db, { id, dataDir })
  const house = await openHouse({ db, embedder: null, snapshots: { folder: join(dataDir, 'index'), tag: 'words' } })
  await house.save()
  const engines = { forget: house.forget }
  const eraseOne = (ref: { readonly kind: 'account' | 'expert'; readonly id: string }): Promise<Erasure> =>
    erase(
      ref,
      { db, now: () => at, leaveNothing: (left) => leaveNothing(left, { store: { db, scrub }, engines, dataDir }) },
      async () => {},
    )
  return { db, dataDir, id, takeIn, eraseOne, house }
}

const leaveTraces = async (db: Database, { id, dataDir }: { readonly id: string; readonly dataDir: string }) => {
  await addPerson(db, { id: 'ouyang', email, name }, [
    aHat({ id: 'expert', role: 'expert', organisationId: null, expertId: id }),
  ])
  await addPerson(db)
  await resultStore.put(db, [aResult({ organisation: '测试研究所', inventors: [name, '何无关'] })])
  const said = {
    candidate: { kind: 'expert', id },
    outcome: 'accepted',
    reason: null,
    position: 1,
    score: 1,
    probability: 1,
    profile: null,
    at,
  } as const
  const asked = { kind: 'question', id: 'q' } as const
  await keepQuestion(db, { id: 'q', text: `想找${name}谈谈`, firstAsked: at })
  await appendFeedback(db, [
    { ...said, id: 'about', asked, words: `${name}很合适`, saidBy: null },
    {
      ...said,
      id: 'by',
      asked,
      candidate: { kind: 'result', id: 'result-1' },
      words: '独家秘方研究里用过',
      saidBy: name,
    },
  ])
  await writeMail(db, mail, at)
  await openFileOutbox(join(dataDir, 'outbox'), () => new Date(at)).send(mail)
  mkdirSync(join(dataDir, 'set-aside'))
  writeFileSync(join(dataDir, 'set-aside', 'experts.csv.set-aside.csv'), csv)
  await once(db, { key: 'k', fingerprint: 'f', now: at }, async () => ({ status: 200, headers: {}, body: { name } }))
  const vector = Float32Array.from([1, 0])
  await putVectors(db, [{ documentId: `expert:${id}`, kind: 'expert', owner: id, space: 's', textHash: 'h', vector }])
  const who = { at, accountId: 'ouyang', role: 'expert', organisationId: null, fields: [] } as const
  await appendAudit(db, { ...who, action: 'read expert', kind: 'expert', recordIds: [id] })
  await sql`analyze`.execute(db)
  await sql`checkpoint`.execute(db)
}

describe('somebody who is deleted', () => {
  it('leaves nothing in the tables, in files, in the index, or in the bytes of the database', async () => {
    const { db, dataDir, id, eraseOne } = await livedIn()
    expect(filesWith(dataDir).length).toBeGreaterThan(4)
    const erasure = await eraseOne({ kind: 'expert', id })
    expect(erasure).toEqual({ erased: true, stillNamedIn: [] })
    expect(filesWith(dataDir)).toEqual([])
    expect(await heldAbout({ kind: 'account', id: 'ouyang' }, db)).toBeUndefined()
    expect(await db.selectFrom('vectors').select('documentId').execute()).toEqual([])
    expect(await db.selectFrom('feedback').select(['id', 'words', 'saidBy']).execute()).toEqual([
      { id: 'by', words: null, saidBy: null },
    ])
    expect(await resultStore.byIds(db, ['result-1'])).toMatchObject([{ inventors: ['何无关'] }])
    expect(JSON.stringify(await auditRows(db))).toContain(id)
  })

  it('does not come back with the same file, nor as an inventor, and others do', async () => {
    const { db, dataDir, eraseOne, takeIn } = await livedIn()
    await eraseOne({ kind: 'account', id: 'ouyang' })
    expect(await takeIn()).toMatchObject({ added: 0, changed: 0, unchanged: 1, setAside: 1 })
    const names = (await expertStore.page(db, { after: '', limit: 10, where: {} })).map((each) => each.name)
    expect(names).toEqual(['何无关'])
    await sql`checkpoint`.execute(db)
    expect(filesWith(dataDir)).toEqual([])
  })

  it('may be somebody’s namesake elsewhere, who stays, and is told of', async () => {
    const { db, id, eraseOne } = await livedIn()
    await expertStore.put(db, [anExpert({ id: 'namesake', name, organisation: '另一研究所' })])
    expect(await eraseOne({ kind: 'expert', id })).toEqual({ erased: true, stillNamedIn: ['namesake'] })
  })

  it('is not the only administrator, nor nobody', async () => {
    const { db, eraseOne } = await livedIn()
    await addPerson(db, { id: 'root', email: 'root@house.example', name: '管理员' }, [
      aHat({ id: 'root', role: 'administrator', organisationId: null }),
    ])
    expect(await eraseOne({ kind: 'account', id: 'root' })).toEqual({ erased: false, why: 'last administrator' })
    expect(await eraseOne({ kind: 'account', id: 'absent' })).toEqual({ erased: false, why: 'nobody' })
  })
})

describe('somebody who asks what is held about him', () => {
  it('is told everything, with the grounds, and no secret; on a page too', async () => {
    const { db, id } = await livedIn()
    const held = (await heldAbout({ kind: 'account', id: 'ouyang' }, db))!
    const told = JSON.stringify(held)
    for (const secret of secrets) expect(told).toContain(secret)
    expect(told).toContain('disclosed by himself or lawfully')
    expect(told).toContain(id)
    expect(told).not.toContain('$argon2')
    expect(told).not.toContain('li@firm.example')
    const page = readablePage([{ place: '<资料>', rows: [{ words: '<script>' }] }], { name, at })
    expect(page).not.toMatch(/<script>|<资料>/)
    expect(readablePage(held, { name, at })).toContain(email)
  })
})

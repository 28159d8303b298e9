import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openPglite } from '../../src/adapters/database/pglite.ts'
import type { AuditEntry } from '../../src/domain/audit.ts'
import { anchorKeeper } from '../../src/engines/audit-anchor.ts'
import { appendAudit } from '../../src/store/audit/audit.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { migrate } from '../../src/store/migrate.ts'
import { aNeed } from '../support/records.ts'

// node test/bench/audit.ts [writes]: what the log and its anchor add to a write, on disk and flushed.
const writes = Number(process.argv[2] ?? 300)
const folder = mkdtempSync(join(tmpdir(), 'zhiqiao-bench-'))
const entry: AuditEntry = {
  at: '2026-03-01T00:00:00.000Z',
  accountId: 'li',
  role: 'park',
  organisationId: 'park',
  action: 'replace need',
  kind: 'need',
  recordIds: ['need-1'],
  fields: ['title'],
}
const { db, close } = await openPglite(join(folder, 'database'))
await migrate(db)
const keep = anchorKeeper(db, folder)
let title = 0
const write = async (): Promise<void> => {
  title += 1
  await needStore.put(db, [aNeed({ title: `${title}` })])
}
const kinds = {
  'a write': write,
  '… and a row of the log': async () => {
    await write()
    await appendAudit(db, entry)
  },
  '… and the anchor moved': async () => {
    await write()
    await appendAudit(db, entry)
    await keep()
  },
}
const took = new Map<string, number>()
// In turn, so that what else the machine does falls on all of them.
for (let at = 0; at < writes; at += 1)
  for (const [name, work] of Object.entries(kinds)) {
    const start = performance.now()
    await work()
    took.set(name, (took.get(name) ?? 0) + performance.now() - start)
  }
const base = took.get('a write')!
for (const [name, total] of took)
  console.log(`  ${name.padEnd(26)} ${(total / writes).toFixed(2).padStart(7)} ms   × ${(total / base).toFixed(2)}`)
await close()
rmSync(folder, { recursive: true })

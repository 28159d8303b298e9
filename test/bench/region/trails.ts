import type { AuditEntry } from '../../../src/domain/audit.ts'
import type { Database } from '../../../src/ports/database.ts'
import { appendAudit } from '../../../src/store/audit/audit.ts'
import { accountByEmail } from '../../../src/store/identity/accounts.ts'
import { type Chance, instant } from './chance.ts'
import { sizes } from './libraries.ts'

/** Lines of the log. */
export const looks = 60_000
const batchSize = 1_000

/** Two years of looks: every third by the sample officer. */
export const furnishTrails = async (db: Database, chance: Chance): Promise<void> => {
  const officer = (await accountByEmail(db, 'park@demo.example'))!.id
  const look = (at: number): AuditEntry => ({
    at: instant(-700 + (at * 700) / looks),
    accountId: at % 3 === 0 ? officer : `region-a-${chance.upTo(1_200)}`,
    role: 'park',
    organisationId: 'm-o-002',
    action: 'read expert',
    kind: 'expert',
    recordIds: [`region-e-${chance.upTo(sizes.experts)}`],
    fields: [],
  })
  for (let at = 0; at < looks; at += batchSize)
    await appendAudit(db, ...Array.from({ length: batchSize }, (_, place) => look(at + place)))
}

import type { AuditRow } from '../src/domain/audit.ts'
import type { Database } from '../src/ports/database.ts'
import { accountsByIds } from '../src/store/identity/accounts.ts'
import { organisationStore } from '../src/store/libraries/organisations.ts'
import { actNames, roleNames } from './trail/wording.ts'

/** A row of the audit log for a reader. The log has ids only: names are those of now, and go when the person goes. */
export interface TrailLine extends Pick<AuditRow, 'sequence' | 'at' | 'accountId' | 'action' | 'kind' | 'recordIds'> {
  /** `null`: nobody had signed in, or the account is gone. */
  readonly name: string | null
  readonly role: string
  readonly organisation: string | null
  /** What was done, in Chinese. */
  readonly said: string
  readonly fields: readonly string[]
}

/** Rows of the log as lines one can read. */
export const trailLines = async (rows: readonly AuditRow[], db: Database): Promise<readonly TrailLine[]> => {
  const people = await accountsByIds(db, distinct(rows.map(({ accountId }) => accountId)))
  const organisations = await organisationStore.byIds(db, distinct(rows.map(({ organisationId }) => organisationId)))
  const nameIn = (all: readonly { readonly id: string; readonly name: string }[], id: string | null) =>
    all.find((one) => one.id === id)?.name ?? null
  return rows.map(({ previousHash: _, hash: __, organisationId, ...row }) => ({
    ...row,
    name: nameIn(people, row.accountId),
    role: roleNames[row.role],
    organisation: nameIn(organisations, organisationId),
    said: actNames[row.action] ?? row.action,
  }))
}

/** One line of Chinese: when, who, as what, did or saw what. */
export const sentenceOf = (line: TrailLine, timeZone: string): string => {
  const when = new Date(line.at).toLocaleString('zh-CN', { timeZone, hour12: false })
  const who = line.name ?? (line.accountId === null ? '' : '已注销的账号')
  const as = [line.role, line.organisation].filter((part) => part !== null).join('，')
  const what = [line.said, ...line.recordIds].join(' ')
  const fields = line.fields.length === 0 ? '' : `（填写：${line.fields.join('、')}）`
  return `${line.sequence}\t${when}\t${who}（${as}）\t${what}${fields}`
}

const distinct = (ids: readonly (string | null)[]): readonly string[] => [...new Set(ids.flatMap((id) => id ?? []))]

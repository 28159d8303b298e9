import {
  type Audience,
  accountOnly,
  isAccount,
  officeOf,
  organisationMembers,
  parkMembers,
} from '../../src/domain/audience.ts'
import type { Need } from '../../src/domain/need.ts'
import type { NeedVerb } from '../../src/domain/need-moves.ts'
import type { Visibility } from '../../src/domain/record.ts'
import type { Viewer } from '../../src/domain/viewer.ts'
import type { Database } from '../../src/ports/database.ts'
import { grantsOf } from '../../src/store/libraries/grants.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import { writerOf } from '../../src/store/needs/need-history.ts'
import { proxyOf } from '../../src/store/needs/need-proxies.ts'
import { associationsAbove, officesOver } from '../../src/store/organisation-graph.ts'

/** What some verbs want to know beside the need. */
export interface Wish {
  readonly by: Pick<Viewer, 'accountId' | 'role' | 'organisationId'>
  readonly need: Need
  /** Whom it is published to; `null` where nothing is published. */
  readonly scope: Visibility | null
  /** Organisations it is published to beside the scope: a park is everybody in it. */
  readonly partners: readonly string[]
  /** Accounts that may read it once it is sealed, beside its writer and whoever seals it. */
  readonly reviewers: readonly string[]
  /** The need it goes into; `null` where it goes into none. */
  readonly into: string | null
}

/** What a verb does beside changing the state. */
export interface Effect {
  readonly change: Partial<Pick<Need, 'visibility' | 'sensitive'>>
  /** Whose leave to read it stays. */
  readonly keeps: (audience: Audience) => boolean
  readonly lets: readonly Audience[]
  readonly detail: string | null
}

/** Why it cannot be done, in Chinese. */
export interface Unfit {
  readonly because: string
}

type Effecting = (wish: Wish, tx: Database) => Promise<Effect | Unfit>

const unchanged: Effect = { change: {}, keeps: () => true, lets: [], detail: null }

/** Of a verb that changes the state and nothing else. */
export const nothingElse: Effecting = async () => unchanged

// An office was let in by escalation; a firm or a park by publication; one account by hand.
const isOffice = (audience: Audience): boolean => audience.startsWith('office:')

const publish: Effecting = async ({ need, scope, partners }, tx) => {
  const proxy = await proxyOf(tx, need.id)
  if (proxy !== undefined && proxy.confirmedBy === null)
    return { because: '这条需求是代录的，还没有经企业或园区确认，不能发布。' }
  if (need.sensitive && (scope !== 'organisation' || partners.length > 0))
    return { because: '涉敏需求只给指名的审阅人看，发布范围只能是本单位（organisation）。' }
  const found = await organisationStore.byIds(tx, partners)
  const missing = partners.find((id) => !found.some((partner) => partner.id === id))
  if (missing !== undefined) return { because: `没有编号为“${missing}”的组织，不能向它发布。` }
  return {
    change: { visibility: scope ?? 'organisation' },
    keeps: (audience) => isAccount(audience) || isOffice(audience) || audience.startsWith('expert:'),
    lets: found.map(({ id, kind }) => (kind === 'park' ? parkMembers(id) : organisationMembers(id))),
    detail: [scope, ...partners].join(' '),
  }
}

const escalate: Effecting = async ({ need, by }, tx) => {
  if (need.sensitive) return { because: '涉敏需求不能按机构上报：请把上级的审阅人逐个列入。' }
  const from = by.role === 'association' && by.organisationId !== null ? [by.organisationId] : await below(need, tx)
  const above = await associationsAbove(tx, from)
  if (above.length === 0) return { because: '没有登记审批或指导它的上级科协，不能上报。' }
  return { ...unchanged, lets: above.map(officeOf), detail: above.join(' ') }
}

const below = async ({ pool }: Need, tx: Database): Promise<readonly string[]> =>
  pool === null ? [] : [pool, ...(await officesOver(tx, pool))]

const seal: Effecting = async ({ need, by, reviewers }, tx) => {
  if (need.sensitive) return { because: '这条需求已经是涉敏的。' }
  const readers = new Set([await writerOf(tx, need.id), by.accountId, ...reviewers])
  return {
    change: { sensitive: true, visibility: 'organisation' },
    keeps: () => false,
    lets: [...readers].flatMap((account) => (account === null ? [] : accountOnly(account))),
    detail: null,
  }
}

const unseal: Effecting = async ({ need }) =>
  need.sensitive
    ? { ...unchanged, change: { sensitive: false, visibility: 'organisation' } }
    : { because: '这条需求不是涉敏的。' }

const recall: Effecting = async () => ({ ...unchanged, change: { visibility: 'organisation' }, keeps: isAccount })

const handBack: Effecting = async ({ need }, tx) => {
  const isAbove = (await grantsOf(tx, 'need', [need.id])).get(need.id)?.some(isOffice) === true
  return isAbove
    ? { ...unchanged, keeps: (audience) => !isOffice(audience) }
    : { because: '这条需求没有上报过，没有可以退回的下级。' }
}

const end: Effecting = async ({ need, into }) => ({
  ...unchanged,
  keeps: (audience) => need.sensitive && isAccount(audience),
  detail: into,
})

/** What each verb does beside changing the state; one that is not here does nothing else. */
export const effects: Readonly<Partial<Record<NeedVerb, Effecting>>> = {
  publish,
  escalate,
  'hand-back': handBack,
  recall,
  withdraw: end,
  merge: end,
  seal,
  unseal,
}

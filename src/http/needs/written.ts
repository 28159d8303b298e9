import { beginNeeds } from '../../../pipelines/needs/begin.ts'
import type { Need, NeedState } from '../../domain/need.ts'
import type { ProxyChannel } from '../../domain/need-history.ts'
import { firstStates, isUndecided } from '../../domain/need-moves.ts'
import type { Visibility } from '../../domain/record.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { doubtProxy, proxyOf } from '../../store/needs/need-proxies.ts'
import { Refused } from '../answers/problems.ts'
import type { Written } from '../libraries/library.ts'

/** What a need that is sent may say of its standing. */
interface Sent {
  readonly organisationId: string | null
  readonly state?: NeedState | undefined
  readonly visibility?: Visibility | undefined
  readonly sensitive?: boolean | undefined
  readonly onBehalf?: { readonly channel: ProxyChannel } | undefined
}

interface Asked {
  readonly before: Need | null
  readonly viewer: Viewer
}

/** Refuses what is no part of writing a need down: its state, its scope once it was decided, whether it is sensitive. */
export const checkWritten = (sent: Sent, { before, viewer }: Asked): void =>
  before === null ? checkNew(sent, viewer) : checkRewritten(sent, before)

const checkNew = ({ state, organisationId, onBehalf }: Sent, viewer: Viewer): void => {
  const isFirst = firstStates.some((first) => first === state)
  if (state !== undefined && !isFirst)
    throw new Refused(422, `新增的需求只能是 ${firstStates.join(' 或 ')}；发布等由 /needs/{id}/publish 等完成。`)
  const isForOther = organisationId !== null && organisationId !== viewer.organisationId
  if (viewer.role === 'liaison' && isForOther && onBehalf === undefined)
    throw new Refused(422, '代企业新增要说明从什么渠道听来（onBehalf.channel）。', [
      { field: 'onBehalf.channel', value: null, expected: '电话、走访、来访、会议、微信、邮件或其他' },
    ])
  if (onBehalf !== undefined && !isForOther) throw new Refused(422, '代录的需求要写明是哪个单位的（organisationId）。')
}

const checkRewritten = ({ state, visibility, sensitive, onBehalf }: Sent, before: Need): void => {
  if (state !== undefined && state !== before.state)
    throw new Refused(409, '改写不能改变状态：请用 /needs/{id}/submit、publish、recall、withdraw 等。')
  if (sensitive !== undefined && sensitive !== before.sensitive)
    throw new Refused(409, '改写不能改变是否涉敏：请用 /needs/{id}/seal 或 unseal。')
  if (visibility !== undefined && visibility !== before.visibility && !isUndecided(before.state))
    throw new Refused(409, '发布范围已由园区决定：请用 /needs/{id}/publish 改变，或 recall 撤回。')
  if (onBehalf !== undefined) throw new Refused(422, '代录只在新增时写明。')
}

/** Begins the history of a new need. What a liaison changes of a need the firm had agreed to, it has to agree to again. */
export const settleWritten = async (tx: Database, written: Written<Need, Sent>): Promise<void> => {
  const { before, after, sent, by, at } = written
  if (before === null)
    return beginNeeds(tx, [after], { deed: 'begin', heardBy: sent.onBehalf?.channel ?? null, by, at })
  const proxy = by.role === 'liaison' ? await proxyOf(tx, after.id) : undefined
  if (proxy === undefined) return
  if (after.organisationId !== proxy.organisationId)
    throw new Refused(409, '代录的需求不能改到另一个单位：请另行新增。')
  if (!isUndecided(before.state)) throw new Refused(409, '已发布的需求由企业或园区改写；请先撤回发布（recall）。')
  await doubtProxy(tx, after.id)
}

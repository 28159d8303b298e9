import type { NamedOrganisation } from '../../../pipelines/ingest/organisations.ts'
import { type Owner, openOwner } from '../../../pipelines/ingest/owner.ts'
import { homePool, reachOf } from '../../domain/permissions.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'
import { Refused } from '../answers/problems.ts'
import type { Spooled } from './spooled.ts'

type Upload = Pick<Spooled, 'kind' | 'review'>

/** Whose rows a file holds that name nobody, where its sender brings in his own organisation's alone. */
export interface WithinReach extends Pick<Spooled, 'review'> {
  readonly owner?: Owner
}

/**
 * What the sender's reach makes of an upload. An institution brings in its own results and experts; results go to be chosen
 * from wherever a park looks after it. Refuses with 403 other kinds.
 */
export const withinReach = async (db: Database, viewer: Viewer, { kind, review }: Upload): Promise<WithinReach> => {
  if (reachOf(viewer, 'import') !== 'own') return { review }
  if (kind !== 'result' && kind !== 'expert')
    throw new Refused(403, '高校院所只能导入本单位的成果和专家；需求和单位由园区科协导入。')
  const own = await ownOrganisation(db, viewer)
  return { review: homePool(viewer) === null ? 'off' : 'on', owner: await openOwner(db, kind, own) }
}

const ownOrganisation = async (db: Database, { organisationId }: Viewer): Promise<NamedOrganisation> => {
  const [own] = organisationId === null ? [] : await organisationStore.byIds(db, [organisationId])
  if (own === undefined) throw new Refused(403, '您的账号没有登记单位，不能导入：请联系管理员。')
  return own
}

import { type Audience, officeOf, organisationMembers } from '../audience.ts'
import type { Need, NeedState } from '../need.ts'
import { may, mayPlaceIn, type Owned, reachOf } from '../permissions.ts'
import type { Kind } from '../record.ts'
import type { Viewer } from '../viewer.ts'
import type { Action } from './table.ts'

/** A record as far as permissions ask. */
export interface Ownable {
  readonly id: string
  readonly organisationId?: string | null
  readonly pool?: string | null
  /** Of an organisation: the park it sits in. */
  readonly park?: string | null
  readonly state?: NeedState
  readonly sensitive?: boolean
}

/** A record that is to be written; `kind` is `null` for an organisation. */
export interface Change {
  readonly kind: Kind | null
  /** `null`: it is new. */
  readonly before: Ownable | null
  readonly after: Ownable
}

/** What is known of the records of some changes beside themselves. */
export interface Known {
  /** Record id -> the circles that were let in to it. */
  readonly granted: ReadonlyMap<string, readonly Audience[]>
  /** Organisation id -> the park it sits in; one that is unknown is not there. */
  readonly parkOf: ReadonlyMap<string, string | null>
}

/** Whose a record is. */
export const ownedOf = (kind: Kind | null, record: Ownable, { granted }: Pick<Known, 'granted'>): Owned => ({
  organisationId: kind === null ? record.id : (record.organisationId ?? null),
  pool: (kind === null ? record.park : record.pool) ?? null,
  expertId: kind === 'expert' ? record.id : null,
  granted: kind === null ? [] : (granted.get(record.id) ?? []),
})

/** Whether a record is sensitive, and its circles do not name the viewer: he has not seen what he would replace. */
export const isSecretTo = (
  { circles }: Viewer,
  { id, sensitive }: Ownable,
  { granted }: Pick<Known, 'granted'>,
): boolean =>
  sensitive === true && circles !== null && !(granted.get(id) ?? []).some((circle) => circles.includes(circle))

/**
 * What of a change lies beyond the viewer's reach: the record as it will be, its publication, the pool or the firm it is
 * given to; `null`: nothing. Whether he may touch the record as it is, is asked before.
 */
export const beyondReach = (viewer: Viewer, action: Action, change: Change & Known): Action | null => {
  const { kind, before, after } = change
  const owned = ownedOf(kind, after, change)
  if (!may(viewer, action, owned)) return action
  if (reachOf(viewer, action) === 'any') return null
  if (kind === 'need' && publishes(before as Need | null, after as Need) && !may(viewer, 'publish need', owned))
    return 'publish need'
  return mayPlace(viewer, change) && mayNameOwner(viewer, change) ? null : action
}

const mayPlace = (viewer: Viewer, { kind, before, after }: Change): boolean => {
  const pool = kind === null ? after.park : after.pool
  return pool === (kind === null ? before?.park : before?.pool) || mayPlaceIn(viewer, pool ?? null)
}

/** States a firm itself puts a need into; all others are the park's to give. */
const firmsOwn: readonly NeedState[] = ['draft', 'submitted', 'withdrawn']

const publishes = (before: Need | null, { state }: Need): boolean =>
  state !== before?.state && !firmsOwn.includes(state)

const mayNameOwner = ({ circles }: Viewer, { before, after, parkOf }: Change & Known): boolean => {
  const id = after.organisationId ?? null
  if (id === (before?.organisationId ?? null) || id === null || circles === null) return true
  const park = parkOf.get(id) ?? null
  return circles.includes(organisationMembers(id)) || (park !== null && circles.includes(officeOf(park)))
}

import type { Quota, ShortlistLimits } from '../../domain/shortlist.ts'
import type { Limit, Relaxable } from './limit.ts'
import { demandKey, offerKey, pairKey } from './problem.ts'
import type { GivenUp } from './wording.ts'

/** Limits without what is given up, for the needs of a list; `null` where they cannot say it. */
export const eased = (
  limits: ShortlistLimits,
  given: readonly GivenUp[],
  needs: readonly string[],
): ShortlistLimits | null =>
  given.reduce<ShortlistLimits | null>((now, each) => now && easings[each.limit.kind](now, each, needs), limits)

type Ease = (limits: ShortlistLimits, given: GivenUp, needs: readonly string[]) => ShortlistLimits | null

const of =
  <K extends Relaxable>(
    ease: (
      limits: ShortlistLimits,
      given: { readonly limit: Extract<Limit, { readonly kind: K }>; readonly units: number },
      needs: readonly string[],
    ) => ShortlistLimits | null,
  ): Ease =>
  (limits, { limit, units }, needs) =>
    ease(limits, { limit: limit as Extract<Limit, { readonly kind: K }>, units }, needs)

const easings: Readonly<Record<Relaxable, Ease>> = {
  load: of<'load'>((limits, { limit: { offer }, units }) => ({
    ...limits,
    loads: [
      ...limits.loads.filter((load) => offerKey(load) !== offerKey(offer)),
      { kind: offer.kind, id: offer.id, most: offer.most + units },
    ],
  })),
  floor: of<'floor'>((limits, { limit: { demand }, units }) => ({
    ...limits,
    floors: [
      ...(limits.floors ?? []).filter((floor) => demandKey(floor) !== demandKey(demand)),
      { needId: demand.needId, kind: demand.kind, least: demand.range.least - units },
    ],
  })),
  // A quota on each value cannot be eased for one of them.
  quota: of<'quota'>((limits, { limit: { quota, side }, units }) => {
    const isIt = (each: Quota): boolean =>
      each.of === quota.of && each.value === quota.value && each[side] === quota[side]
    if (!limits.quotas.some(isIt)) return null
    const now = (quota[side] ?? 0) + (side === 'most' ? units : -units)
    return { ...limits, quotas: limits.quotas.map((each) => (isIt(each) ? { ...each, [side]: now } : each)) }
  }),
  near: of<'near'>((limits, { limit: { demand } }, needs) => ({
    ...limits,
    near: limits.near && {
      ...limits.near,
      needs: (limits.near.needs ?? needs).filter((id) => id !== demand.needId),
    },
  })),
  grade: of<'grade'>((limits, { limit: { demand } }) => ({
    ...limits,
    anyGrade: [...new Set([...(limits.anyGrade ?? []), demand.needId])],
  })),
  lock: of<'lock'>((limits, { limit: { pair } }) => ({
    ...limits,
    locks: limits.locks.filter((lock) => pairKey(lock) !== pairKey(pair)),
  })),
  // Whom a refusal keeps off, or an exclusion from every need, no limit of this list can let in for one.
  exclusion: of<'exclusion'>((limits, { limit: { pair } }) => {
    const isIt = (each: ShortlistLimits['exclusions'][number]): boolean =>
      each.needId === pair.needId && offerKey(each) === offerKey(pair)
    return limits.exclusions.some(isIt)
      ? { ...limits, exclusions: limits.exclusions.filter((each) => !isIt(each)) }
      : null
  }),
}

import type { Ref } from 'vue'
import type { Outcome } from '../api/client.ts'
import { listOwnNeeds } from '../api/own-needs.ts'
import type { Hat } from '../api/session.ts'
import { useLoaded } from '../controls/use-loaded.ts'
import { may } from '../viewer.ts'
import { type NeedView, needGroups, viewsFor } from './need-groups.ts'

/** How many needs are in each view; left out, one has no such view. */
export type NeedCounts = Readonly<Partial<Record<NeedView, number>>>

/** The views of needs that one has. */
export const ownViews = (): [NeedView, ...NeedView[]] => viewsFor(may('ask the firm to confirm need'))

/** How many needs of the hat one wears are in each view. */
export const useNeedCounts = (hat: Readonly<Ref<Hat | null>>) =>
  useLoaded(
    () => hat.value,
    async (own, signal): Promise<Outcome<NeedCounts>> => {
      const counted = await Promise.all(
        ownViews().map(
          async (view) => [view, await listOwnNeeds(own, { ...statesOf(view), limit: 1 }, signal)] as const,
        ),
      )
      const counts: Partial<Record<NeedView, number>> = {}
      for (const [view, outcome] of counted) {
        if ('problem' in outcome) return outcome
        counts[view] = outcome.answer.total
      }
      return { answer: counts }
    },
  )

/** What to ask for to be told of the needs of a view. */
export const statesOf = (view: NeedView) => {
  if (view === 'awaiting') return { awaiting: 'true' as const }
  const states = needGroups[view]
  return states === null ? {} : { state: [...states] }
}

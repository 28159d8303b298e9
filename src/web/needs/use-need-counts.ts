import type { Ref } from 'vue'
import type { Outcome } from '../api/client.ts'
import { listOwnNeeds } from '../api/own-needs.ts'
import type { Hat } from '../api/session.ts'
import { useLoaded } from '../controls/use-loaded.ts'
import { groupNames, type NeedGroup, needGroups } from './need-groups.ts'

/** How many needs of the hat one wears are in each group. */
export const useNeedCounts = (hat: Readonly<Ref<Hat | null>>) =>
  useLoaded(
    () => hat.value,
    async (own, signal): Promise<Outcome<Readonly<Record<NeedGroup, number>>>> => {
      const counted = await Promise.all(
        groupNames.map(
          async (group) => [group, await listOwnNeeds(own, { ...statesOf(group), limit: 1 }, signal)] as const,
        ),
      )
      const counts: Partial<Record<NeedGroup, number>> = {}
      for (const [group, outcome] of counted) {
        if ('problem' in outcome) return outcome
        counts[group] = outcome.answer.total
      }
      return { answer: counts as Readonly<Record<NeedGroup, number>> }
    },
  )

/** What to ask for to be told of the needs of a group. */
export const statesOf = (group: NeedGroup) => {
  const states = needGroups[group]
  return states === null ? {} : { state: [...states] }
}

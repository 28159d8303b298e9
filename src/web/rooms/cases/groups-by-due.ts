import type { Engagement } from '../../api/engagements.ts'

/** What a broker looks at, in the order he does: overdue, due within days, the rest that goes on, what is over. */
export const groupNames = ['late', 'due', 'later', 'over'] as const
export type GroupName = (typeof groupNames)[number]

/** The engagements of one group. */
export interface DueGroup {
  readonly name: GroupName
  readonly engagements: readonly Engagement[]
  /** More of the group may come with the next page. */
  readonly goesOn: boolean
}

/** Groups of a list that has the most urgent first, of which the beginning was read; `until` is the last day of what falls due, `YYYY-MM-DD`. */
export const groupsByDue = (
  engagements: readonly Engagement[],
  { until, isMore }: { readonly until: string; readonly isMore: boolean },
): readonly DueGroup[] => {
  const named = engagements.map((each) => ({ name: groupOf(each, until), each }))
  const last = named.at(-1)?.name
  return groupNames.flatMap((name) => {
    const own = named.filter((one) => one.name === name).map(({ each }) => each)
    return own.length === 0 ? [] : [{ name, engagements: own, goesOn: isMore && name === last }]
  })
}

const groupOf = ({ overdue, state, nextDue }: Engagement, until: string): GroupName => {
  if (overdue) return 'late'
  if (state === 'declined' || state === 'closed') return 'over'
  return nextDue !== null && nextDue <= until ? 'due' : 'later'
}

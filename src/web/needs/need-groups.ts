import type { NeedState } from '../api/needs.ts'

/** How a list of needs is divided: by what their owner can do next. */
export const needGroups = {
  all: null,
  returned: ['returned'],
  draft: ['draft'],
  submitted: ['submitted'],
  open: ['published', 'matching', 'engaged', 'escalated'],
  ended: ['solved', 'partly solved', 'unsolved', 'withdrawn', 'merged'],
} as const satisfies Readonly<Record<string, readonly NeedState[] | null>>

export type NeedGroup = keyof typeof needGroups
export const groupNames = Object.keys(needGroups) as [NeedGroup, ...NeedGroup[]]

/** Whether a need of this state belongs to the group. */
export const isIn = (group: NeedGroup, state: NeedState): boolean => {
  const states: readonly NeedState[] | null = needGroups[group]
  return states === null || states.includes(state)
}

/** The groups somebody sees as tabs; who asks firms for their word sees what waits for it, too. */
export type NeedView = NeedGroup | 'awaiting'
export const needViews = ['all', 'awaiting', ...groupNames.filter((name) => name !== 'all')] as [
  NeedView,
  ...NeedView[],
]
export const viewsFor = (asksFirms: boolean): [NeedView, ...NeedView[]] => (asksFirms ? needViews : groupNames)

import type { Visibility } from './record.ts'

/** Where a result that came in to be chosen from stands: it waits, it was published, or it was returned with a reason. */
export const selectionStates = ['submitted', 'published', 'returned'] as const
export type SelectionState = (typeof selectionStates)[number]

/** How wide a chosen result may be published. */
export const selectionScopes = ['park', 'region', 'public'] as const satisfies readonly Visibility[]

/** What was decided of a result. */
export interface ResultSelection {
  readonly resultId: string
  readonly state: SelectionState
  /** Of one that was returned. */
  readonly reason: string | null
  /** Who decided or, while it waits, who brought it in; `null`: the house. */
  readonly accountId: string | null
  readonly at: string
}

/** Who sees a result that was not chosen: its own organisation and the office of its park. */
export const unselected: Visibility = 'organisation'

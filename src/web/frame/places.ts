import type { Action } from '../viewer.ts'

type May = (action: Action) => boolean

/** A part of the application, and who has work there. */
export interface Place {
  readonly name: 'search' | 'needs' | 'desk' | 'administration'
  readonly path: string
  readonly isFor: (may: May) => boolean
}

/** In the order of the navigation. Who publishes needs has all of a park at the desk, so no needs of his own. */
export const places: readonly Place[] = [
  { name: 'search', path: '/', isFor: () => true },
  { name: 'needs', path: '/needs', isFor: (may) => may('create need') && !may('publish need') },
  { name: 'desk', path: '/desk', isFor: (may) => may('publish need') && may('create need') },
  { name: 'administration', path: '/administration', isFor: (may) => may('administer') },
]

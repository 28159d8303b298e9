import type { Hat } from '../api/session.ts'
import type { Action } from '../viewer.ts'

/** Who is at the page, as far as rooms ask; `role` is `null` for a visitor. */
export interface Who {
  readonly may: (action: Action) => boolean
  readonly role: Hat['role'] | null
  readonly isSignedIn: boolean
}

/** A part of the application, and who has work there. */
export interface Place {
  readonly name:
    | 'search'
    | 'needs'
    | 'desk'
    | 'expert'
    | 'cases'
    | 'institution'
    | 'bounties'
    | 'administration'
    | 'account'
  readonly path: string
  readonly isFor: (who: Who) => boolean
  /** Reached by one's name in the head, not by the navigation. */
  readonly isAside?: true
}

/** In the order of the navigation. Who publishes needs has all of a park, or of an area, at the desk, so no needs of his own. */
export const places: readonly Place[] = [
  { name: 'search', path: '/', isFor: () => true },
  { name: 'needs', path: '/needs', isFor: ({ may }) => may('create need') && !may('publish need') },
  { name: 'desk', path: '/desk', isFor: ({ may }) => may('publish need') },
  { name: 'expert', path: '/expert', isFor: ({ role }) => role === 'expert' },
  { name: 'cases', path: '/cases', isFor: ({ role }) => role === 'broker' },
  { name: 'institution', path: '/institution', isFor: ({ role }) => role === 'institution' },
  { name: 'bounties', path: '/bounties', isFor: ({ may }) => may('list bounties') },
  { name: 'administration', path: '/administration', isFor: ({ may }) => may('administer') },
  { name: 'account', path: '/account', isFor: ({ isSignedIn }) => isSignedIn, isAside: true },
]

/** Where somebody begins his day: his first room beside the search. An administrator looks after people before needs. */
export const homeOf = (who: Who): string => {
  if (who.role === 'administrator') return '/administration'
  const own = places.find(({ name, isFor, isAside }) => name !== 'search' && isAside !== true && isFor(who))
  return own?.path ?? '/'
}

import type { Action } from '../../viewer.ts'

/** A room of the desk, and what one must be allowed to do to have work there. */
export interface DeskPlace {
  readonly name:
    | 'today'
    | 'escalations'
    | 'filings'
    | 'needs'
    | 'results'
    | 'engagements'
    | 'shortlists'
    | 'events'
    | 'trips'
    | 'statistics'
    | 'yearly'
    | 'common'
    | 'chains'
    | 'exposure'
    | 'organisations'
    | 'imports'
  readonly path: string
  readonly action: Action
  /** An upper level decides there, or reads; a room of one park is closed to it. */
  readonly isForArea?: true
}

/** In the order of a morning. */
export const deskPlaces: readonly DeskPlace[] = [
  { name: 'today', path: '/desk', action: 'publish need', isForArea: true },
  { name: 'escalations', path: '/desk/escalations', action: 'review yearly figures', isForArea: true },
  { name: 'needs', path: '/desk/needs', action: 'publish need' },
  { name: 'results', path: '/desk/results', action: 'select result' },
  { name: 'engagements', path: '/desk/engagements', action: 'list engagements', isForArea: true },
  { name: 'shortlists', path: '/desk/shortlists', action: 'list shortlists' },
  { name: 'events', path: '/desk/events', action: 'list events' },
  { name: 'trips', path: '/desk/trips', action: 'plan trip' },
  { name: 'common', path: '/desk/common-needs', action: 'see common needs', isForArea: true },
  { name: 'chains', path: '/desk/chains', action: 'list chains', isForArea: true },
  { name: 'statistics', path: '/desk/statistics', action: 'see statistics', isForArea: true },
  { name: 'exposure', path: '/desk/exposure', action: 'see statistics', isForArea: true },
  {
    name: 'organisations',
    path: '/desk/organisations',
    action: 'see neighbours of organisation',
    isForArea: true,
  },
  { name: 'filings', path: '/desk/filings', action: 'review yearly figures', isForArea: true },
  { name: 'yearly', path: '/desk/yearly', action: 'file yearly figures', isForArea: true },
  { name: 'imports', path: '/desk/imports', action: 'import' },
]

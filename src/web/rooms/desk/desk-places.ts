import type { Action } from '../../viewer.ts'

/** A room of the desk, and what one must be allowed to do to have work there. */
export interface DeskPlace {
  readonly name:
    | 'today'
    | 'needs'
    | 'engagements'
    | 'shortlists'
    | 'events'
    | 'trips'
    | 'statistics'
    | 'yearly'
    | 'common'
    | 'chains'
    | 'exposure'
    | 'imports'
  readonly path: string
  readonly action: Action
}

/** In the order of a morning. */
export const deskPlaces: readonly DeskPlace[] = [
  { name: 'today', path: '/desk', action: 'publish need' },
  { name: 'needs', path: '/desk/needs', action: 'publish need' },
  { name: 'engagements', path: '/desk/engagements', action: 'list engagements' },
  { name: 'shortlists', path: '/desk/shortlists', action: 'list shortlists' },
  { name: 'events', path: '/desk/events', action: 'list events' },
  { name: 'trips', path: '/desk/trips', action: 'plan trip' },
  { name: 'common', path: '/desk/common-needs', action: 'see common needs' },
  { name: 'chains', path: '/desk/chains', action: 'list chains' },
  { name: 'statistics', path: '/desk/statistics', action: 'see statistics' },
  { name: 'exposure', path: '/desk/exposure', action: 'see statistics' },
  { name: 'yearly', path: '/desk/yearly', action: 'file yearly figures' },
  { name: 'imports', path: '/desk/imports', action: 'import' },
]

import { dayFrom } from './chance.ts'

/** One read of the page: who asks, in which room, and what. */
export interface Read {
  readonly room: string
  readonly person: 'park' | 'association' | 'enterprise' | 'admin'
  readonly path: string
  /** Sent by POST. */
  readonly body?: object
}

const states = (...names: readonly string[]): string => names.map((name) => `&state=${name}`).join('')
const by = (person: Read['person'], rooms: Readonly<Record<string, string>>): readonly Read[] =>
  Object.entries(rooms).map(([room, path]) => ({ room, person, path }))
const own = 'pool=m-o-001'
const year = new Date().getUTCFullYear()
const lastYear = `from=${dayFrom(-365)}&to=${dayFrom(0)}`

/** Ids of what the sample officer opens. */
export type Opened = Readonly<Record<'chain' | 'shortlist' | 'event', string>>

/** What the rooms of a desk ask as they open, at the size of the region; of each noun the one that is opened. */
export const readsOf = ({ chain, shortlist, event }: Opened): readonly Read[] => [
  ...by('park', {
    'board, published': `needs?${own}&limit=100${states('published')}`,
    'board, matching': `needs?${own}&limit=100${states('matching')}`,
    'needs, all': `needs?${own}&limit=100`,
    'needs, one counted': `needs?${own}&limit=1${states('published', 'matching', 'engaged')}`,
    'needs, found by words': `needs?${own}&limit=20&text=${encodeURIComponent('焊接 机械')}`,
    'review queue': `needs?${own}&limit=20${states('submitted')}`,
    'awaiting their firm': `needs?${own}&limit=100&awaiting=true`,
    'today, overdue': 'engagements?overdue=true&limit=20',
    'today, due': `engagements?dueFrom=${dayFrom(0)}&dueUntil=${dayFrom(7)}&limit=20`,
    engagements: 'engagements?limit=100',
    results: 'results?limit=100',
    experts: 'experts?limit=100',
    'results to select': 'result-selections?limit=50',
    shortlists: 'shortlists?limit=100',
    'one shortlist': `shortlists/${shortlist}`,
    events: 'events?limit=100',
    'one event': `events/${event}`,
    ledger: 'outcomes',
    chains: 'chains?limit=100',
    'chain map': `chains/${chain}/map`,
    'chain rows': `chains/${chain}/rows?kind=need`,
    funnel: `statistics/funnel?${lastYear}`,
    'funnel rows': `statistics/funnel/rows?${lastYear}&stage=submitted`,
    services: `statistics/services?${lastYear}`,
    'service rows': `statistics/services/rows?${lastYear}&what=needs`,
    exposure: 'statistics/exposure',
    'common needs': 'common-needs?limit=20',
    'firms by name': `organisation-names?text=${encodeURIComponent('机械')}&limit=50`,
    'words as typed': `suggestions?text=${encodeURIComponent('焊接')}&limit=6`,
    'own trail': 'account/trail?limit=20',
    'one need': 'needs/region-n-1',
  }),
  ...by('association', {
    'today of the area': 'escalations',
    'needs in numbers': 'statistics/needs',
    'parks of the area': `statistics/parks?year=${year}`,
    'engagements of the area': 'engagements?limit=100',
    'funnel of the area': `statistics/funnel?${lastYear}`,
    'exposure of the area': 'statistics/exposure',
    'common needs of the area': 'common-needs?limit=20',
    'chains of the area': 'chains?limit=100',
    'organisations of the area': 'organisations?limit=100',
    'below the area': 'organisations/m-o-city/neighbours?limit=60',
  }),
  ...by('enterprise', { 'own needs': 'needs?organisationId=m-o-006&limit=100' }),
  ...by('admin', {
    people: 'accounts?limit=50',
    audit: 'audit?limit=50',
    'audit of one account': 'audit?limit=50&account=region-a-7',
    'audit of one record': 'audit?limit=50&kind=expert&record=region-e-7',
    'all needs': 'needs?limit=100',
    'below a park': 'organisations/m-o-001/neighbours?limit=200',
    'funnel of all': `statistics/funnel?${lastYear}`,
  }),
  { room: 'a search', person: 'park', path: 'search', body: { text: '铜铝接头焊后开裂', kinds: ['expert'] } },
]

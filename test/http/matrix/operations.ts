import type { Owner } from './people.ts'
import { parkOf } from './people.ts'

/** One route of the OpenAPI document, by the names it uses. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly action: string | undefined
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly 'x-action'?: string }>>>>
}

/** Every route the document tells of. */
export const operationsOf = ({ paths }: Document): readonly Operation[] =>
  Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => ({
      path,
      method: method.toUpperCase() as Operation['method'],
      action: told['x-action'],
    })),
  )

const kinds: Readonly<Record<string, string>> = {
  needs: 'need-',
  results: 'result-',
  experts: 'expert-',
  organisations: '',
  engagements: 'engagement-',
  shortlists: 'shortlist-',
  events: 'event-',
  bounties: 'bounty-',
  chains: 'chain-',
}
const nounOf = (path: string): string => path.split('/')[3] ?? ''

/** What an address must ask for. */
const queries: Readonly<Record<string, string>> = {
  '/api/v1/statistics/yearly/{organisationId}/rows': '?item=parks',
  '/api/v1/statistics/services/rows': '?what=visits',
  '/api/v1/statistics/services/rows.csv': '?what=visits',
  '/api/v1/organisation-names': '?text=a',
}

/** The address of somebody's record. */
export const addressOf = ({ path }: Operation, owner: Owner): string =>
  `${path.replace(/\{\w+\}/, `${kinds[nounOf(path)] ?? 'none-'}${owner}`)}${queries[path] ?? ''}`

const why = { reason: '为了看一看' }
const email = 'nobody@firm.example'

/** What is sent with each verb of a need; those that are not here take nothing but perhaps a reason. */
const toNeed: Readonly<Record<string, object>> = {
  return: why,
  recall: why,
  'hand-back': why,
  publish: { scope: 'organisation' },
  settle: { outcome: 'unsolved' },
  merge: { into: 'need-a' },
  reviewers: { email },
  'confirmation-link': { email },
}

/** What is sent to a route about somebody's record. */
export const payloadOf = ({ path, method }: Operation, owner: Owner): object | undefined => {
  if (method === 'GET' || method === 'DELETE') return undefined
  const named = { organisationId: owner, pool: parkOf[owner], visibility: 'organisation' }
  const byNoun: Readonly<Record<string, object>> = {
    needs: path.includes('{id}/')
      ? (toNeed[path.split('/').at(-1)!] ?? {})
      : { title: '改写', state: method === 'PUT' ? 'published' : 'submitted', ...named },
    confirmations: { token: 'a-token-nobody-has' },
    results: { title: '改写', ...named },
    'result-selections': { decision: 'publish', ids: [`result-${owner}`], scope: 'park' },
    experts: { name: '改写', ...named },
    organisations: { name: '改写', kind: 'enterprise', park: parkOf[owner] },
    search: { text: '焊接', kinds: ['need', 'result', 'expert'] },
    readings: { text: '焊接变形' },
    feedback: {
      asked: { kind: 'need', id: `need-${owner}` },
      said: [{ kind: 'expert', id: 'expert-open', outcome: 'opened' }],
    },
  }
  if (path.includes('/thesaurus')) return path.endsWith('/trials') ? { text: '焊接变形' } : {}
  if (path.includes('/chains')) return aboutChain(path, owner)
  if (path.includes('/bounties')) return aboutBounty(path, owner)
  if (path.includes('/v1/events')) return aboutEvent(path, owner)
  if (path.includes('/shortlists')) return aboutShortlist(path, owner)
  if (path.includes('/engagement')) return aboutEngagement(path, method, owner)
  if (path.endsWith('/own-wishes')) return { profile: { fields: ['焊接'] } }
  if (path.endsWith('/own-evidence')) return { says: 'added', piece: { kind: 'paper', title: '论文' } }
  return path.endsWith('/withdrawal') ? {} : (byNoun[nounOf(path)] ?? {})
}

const aboutBounty = (path: string, owner: Owner): object => {
  if (path.endsWith('/steps')) return { step: 'post' }
  if (path.endsWith('/scores')) return { score: 80, words: '可行' }
  const asked = { title: '榜', indicators: '指标', acceptance: '验收', deadline: '2026-12-31', scope: 'organisation' }
  return path.endsWith('/bounties') ? { needId: `need-${owner}`, ...asked } : {}
}

const verbs: Readonly<Record<string, object>> = {
  steps: { step: 'meet' },
  answer: { accepts: true },
  'firm-word': { conclusion: 'solved' },
  'firm-question': { email: 'boss@firm.example' },
  rating: { stars: 5 },
  events: { kind: 'call', note: '通话' },
  problems: { title: '设备排不开' },
  '{problem}': { state: 'solved' },
  outcomes: { kind: 'intent', standing: 'planned', on: '2026-09-01' },
  withdrawal: { why: '记错' },
}

const aboutEngagement = (path: string, method: string, owner: Owner): object => {
  if (path.endsWith('/look')) return { token: 'none' }
  if (path.includes('engagement-links')) return { token: 'none', answer: { accepts: true } }
  if (path.endsWith('/engagements')) return { needId: `need-${owner}`, kind: 'expert', candidateId: 'expert-open' }
  return method === 'PUT' && path.endsWith('{id}') ? { nextAction: '致电' } : (verbs[path.split('/').at(-1)!] ?? {})
}

const aboutChain = (path: string, owner: Owner): object => {
  if (path.endsWith('/placements')) return { kind: 'need', recordId: `need-${owner}`, node: 'n1' }
  return { title: '链', pool: parkOf[owner], nodes: [{ id: 'n1', name: '焊接' }] }
}

const setting = { hours: { begins: '09:00', minutes: 20, count: 4 }, tables: ['1号桌', '2号桌'] }

const aboutEvent = (path: string, owner: Owner): object => {
  const verb = path.split('/').at(-1)!
  const why = '改'
  if (verb === 'events') return { shortlistId: `shortlist-${owner}`, title: '对接会', day: '2026-06-18', setting }
  if (verb === 'timetables') return { version: 1, why, setting }
  if (verb === 'edits') return { version: 1, why, edits: [{ do: 'pin', meetingId: `meeting-${owner}` }] }
  return { version: 1, keep: false, happenings: [{ what: 'late', minutes: 10 }] }
}

const aboutShortlist = (path: string, owner: Owner): object => {
  const verb = path.split('/').at(-1)!
  if (verb === 'shortlists') return { title: '清单', pool: parkOf[owner] }
  if (verb === 'edits')
    return { version: 1, why: '改', edits: [{ do: 'note', lineId: `line-${owner}`, note: '先电话联系' }] }
  if (verb === 'repairs')
    return { version: 1, gone: [{ kind: 'expert', id: `expert-${owner}`, reason: '出差' }], keep: false }
  return {}
}

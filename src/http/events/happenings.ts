import type { z } from 'zod'
import { EventRefused } from '../../../pipelines/event/refused.ts'
import type { Happening } from '../../../pipelines/event/repair.ts'
import type { EventParty, EventVersion, Topic } from '../../domain/event.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { storeSeenBy } from '../../store/libraries/records.ts'
import type { repair } from './schemas.ts'
import { openEventVersion } from './view.ts'

type Sent = z.output<typeof repair>['happenings'][number]

interface Asking {
  readonly version: EventVersion
  readonly viewer: Viewer
  readonly db: Database
}

/** What happened, with the people it names as this viewer may name them; and all of it in words, as the why of a version. */
export const happeningsOf = async (
  sent: readonly Sent[],
  asking: Asking,
): Promise<{ readonly happenings: readonly Happening[]; readonly words: string }> => {
  const seen = await openEventVersion(asking.version, asking.viewer, asking.db)
  const happenings: Happening[] = []
  for (const each of sent) happenings.push(await happeningOf(each, seen, asking))
  return { happenings, words: sent.map((each) => wordsOf(each, seen)).join('；') }
}

const happeningOf = async (sent: Sent, seen: EventVersion, asking: Asking): Promise<Happening> => {
  if (sent.what === 'late') return sent
  if (sent.what === 'absent') {
    const isTable = seen.setting.tables.some((name) => sent.key === `table:${name}`)
    if (!isTable && partyIn(seen, sent.key) === undefined) throw new EventRefused('not among the people')
    return sent
  }
  const known = seen.meetings.find(({ firm }) => firm.key === sent.firm || firm.name === sent.firm)?.firm
  const firm = known ?? { key: `guest:${sent.firm}`, name: sent.firm, detail: '临时到场' }
  const wishes: { readonly partner: EventParty; readonly topic: Topic }[] = []
  for (const wish of sent.wishes) wishes.push(await wishOf(wish, seen, asking))
  return { what: 'walk-in', firm, wishes }
}

type Wish = Extract<Sent, { readonly what: 'walk-in' }>['wishes'][number]

const wishOf = async (
  { partner: key, topic }: Wish,
  seen: EventVersion,
  { viewer, db }: Asking,
): Promise<{ readonly partner: EventParty; readonly topic: Topic }> => {
  const about = { needId: null, need: topic, organisationId: null, note: null }
  const meeting = seen.meetings.find(({ partner }) => partner.key === key)
  if (meeting !== undefined) {
    const { kind, candidateId, candidate } = meeting.topics[0]!
    return { partner: meeting.partner, topic: { ...about, kind, candidateId, candidate } }
  }
  const id = /^expert:(.+)$/.exec(key)?.[1]
  const [expert] = id === undefined ? [] : await storeSeenBy('expert', viewer.circles).byIds(db, [id])
  if (expert === undefined) throw new EventRefused('not among the people')
  const detail = [expert.title, expert.organisation].filter((part) => part !== null).join(' · ')
  return {
    partner: { key, name: expert.name, detail },
    topic: { ...about, kind: 'expert', candidateId: expert.id, candidate: expert.name },
  }
}

const partyIn = ({ meetings }: EventVersion, key: string): EventParty | undefined =>
  meetings.flatMap(({ firm, partner }) => [firm, partner]).find((party) => party.key === key)

const wordsOf = (sent: Sent, seen: EventVersion): string => {
  switch (sent.what) {
    case 'absent':
      return `${partyIn(seen, sent.key)?.name ?? sent.key.replace(/^table:/, '')}：${sent.reason}`
    case 'late':
      return `晚 ${sent.minutes} 分钟`
    case 'walk-in':
      return `${partyIn(seen, sent.firm)?.name ?? sent.firm}临时到场`
  }
}

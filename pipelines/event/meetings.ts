import { createHash } from 'node:crypto'
import type { EventParty, Meeting, Topic } from '../../src/domain/event.ts'
import type { ShortlistLine } from '../../src/domain/shortlist.ts'
import { handWorth, leastWorth } from '../../src/ranking/timetable/weights.ts'

/** The id of the meeting of two: the same in every version. */
export const meetingId = (firm: EventParty, partner: EventParty): string =>
  createHash('sha256').update(`${firm.key}\n${partner.key}`).digest('hex').slice(0, 16)

/**
 * Who is to meet whom by the lines of a list: all that a firm has to say to the same expert, or to the owner of results, is
 * one meeting; whoever owns results sits there once, however many they are.
 */
export const meetingsOf = (lines: readonly ShortlistLine[]): readonly Meeting[] => {
  const pairs = Map.groupBy(lines, (line) => meetingId(firmOf(line), partnerOf(line)))
  return [...pairs].map(([id, own]) => ({
    id,
    firm: firmOf(own[0]!),
    partner: partnerOf(own[0]!),
    topics: own.map(topicOf),
    worth: worthOf(own),
  }))
}

const firmOf = ({ needId, need: { organisation, organisationId, title } }: ShortlistLine): EventParty => {
  if (organisationId !== null)
    return { key: `firm:${organisationId}`, name: organisation ?? organisationId, detail: '' }
  return organisation === null
    ? { key: `firm-of:${needId}`, name: `需求方（${title}）`, detail: '' }
    : { key: `firm-named:${organisation}`, name: organisation, detail: '' }
}

const partnerOf = ({ kind, candidateId, title, subtitle, organisation }: ShortlistLine): EventParty => {
  if (kind === 'expert') return { key: `expert:${candidateId}`, name: title, detail: subtitle }
  return organisation === null
    ? { key: `result:${candidateId}`, name: `成果方（${title}）`, detail: subtitle }
    : { key: `owner:${organisation}`, name: organisation, detail: '成果方' }
}

const topicOf = ({ needId, need, kind, candidateId, title, note }: ShortlistLine): Topic => ({
  needId,
  need: need.title,
  organisationId: need.organisationId,
  kind,
  candidateId,
  candidate: title,
  note,
})

/** How likely at least one of them is relevant. */
const worthOf = (lines: readonly ShortlistLine[]): number => {
  const none = lines.reduce(
    (chance, { by, probability }) => chance * (1 - (by === 'hand' ? handWorth : probability)),
    1,
  )
  return Math.max(leastWorth, Math.round((1 - none) * 10_000) / 10_000)
}

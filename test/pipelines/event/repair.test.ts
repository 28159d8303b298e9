import { afterAll, describe, expect, it } from 'vitest'
import { type Arranged, arrange } from '../../../pipelines/event/arrange.ts'
import { editedEvent } from '../../../pipelines/event/edit.ts'
import { meetingsOf } from '../../../pipelines/event/meetings.ts'
import { openingsOf } from '../../../pipelines/event/openings.ts'
import { type Happening, repairEvent } from '../../../pipelines/event/repair.ts'
import { openHighsSolver } from '../../../src/adapters/solver/highs.ts'
import { slotsOf, touches } from '../../../src/domain/event/slots.ts'
import type { Meeting } from '../../../src/domain/event.ts'
import { aMeeting, aSetting, aTopic } from '../../support/events.ts'
import { fc } from '../../support/fast-check.ts'
import { aLine } from '../../support/shortlists.ts'

const solver = openHighsSolver()
afterAll(() => solver.close())
const ports = { solver, elapsed: () => performance.now(), seconds: 20 }

const party = (side: string, i: number) => ({ key: `${side}:${i}`, name: `${side}${i}`, detail: '' })
const meetingOf = (firm: number, expert: number): Meeting =>
  aMeeting({ id: `${firm}-${expert}`, firm: party('firm', firm), partner: party('expert', expert) })

/** What is wrong with a timetable, in words; nothing when it is lawful. `past`: slots that nobody has to answer for. */
const wrongIn = ({ setting, meetings, places }: Arranged, past = 0): readonly string[] => {
  const slots = slotsOf(setting.hours)
  const keysOf = (id: string) => {
    const { firm, partner } = meetings.find((meeting) => meeting.id === id)!
    return [firm.key, partner.key]
  }
  const taken = places.flatMap(({ meetingId, slot, table }) =>
    [...keysOf(meetingId), `table:${table}`].map((key) => ({ key, slot })),
  )
  const twice = taken.filter(({ key, slot }, i) => taken.findIndex((one) => one.key === key && one.slot === slot) !== i)
  const away = taken.filter(
    ({ key, slot }) =>
      slot >= past && setting.absences.some((absence) => absence.key === key && touches(absence, slots[slot]!)),
  )
  return [...twice, ...away].map(({ key, slot }) => `${key} in ${slot}`)
}

const pairs = fc.uniqueArray(fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 3 })), {
  minLength: 1,
  maxLength: 10,
  selector: ([firm, expert]) => `${firm} ${expert}`,
})
const happenings: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({
    what: fc.constant('absent' as const),
    key: fc.constantFrom('firm:0', 'expert:0', 'expert:1', 'table:1号桌'),
    from: fc.constantFrom(null, '09:30'),
    to: fc.constantFrom(null, '10:00'),
    reason: fc.constant('有事'),
  }),
  fc.record({
    what: fc.constant('late' as const),
    minutes: fc.constantFrom(10, 25),
    until: fc.constantFrom(null, '10:40'),
  }),
  fc.constant({
    what: 'walk-in' as const,
    firm: party('guest', 1),
    wishes: [{ partner: party('expert', 0), topic: aTopic({ needId: null }) }],
  }),
)

describe('an event that is mended', () => {
  it('has nobody and no table twice or while away; what is past and pinned stays; every change has its reason', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, happenings, fc.constantFrom(null, '09:30'), async (chosen, happening, at) => {
        const made = await arrange(
          { setting: aSetting(), meetings: chosen.map(([firm, expert]) => meetingOf(firm, expert)), places: [] },
          ports,
        )
        expect(wrongIn(made)).toEqual([])
        const pinned = editedEvent(made, [{ do: 'pin', meetingId: made.places[0]!.meetingId }])
        const { arranged, difference } = await repairEvent(pinned, { happenings: [happening], at }, ports)
        const past = at === null ? 0 : 2
        expect(wrongIn(arranged, past)).toEqual([])
        const after = new Map(arranged.places.map((place) => [place.meetingId, place]))
        for (const place of pinned.places.filter(({ slot }) => slot < past))
          expect(after.get(place.meetingId)).toEqual(place)
        if (happening.what === 'walk-in')
          expect(after.get(pinned.places.find(({ isPinned }) => isPinned)!.meetingId)?.isPinned).toBe(true)
        for (const change of difference.changes) expect(change.why).toBeTruthy()
        expect(arranged.places.length + arranged.unplaced.length).toBe(arranged.meetings.length)
      }),
      { numRuns: 60 },
    )
  })

  it('changes nothing where nothing has to', async () => {
    const made = await arrange({ setting: aSetting(), meetings: [meetingOf(0, 0), meetingOf(1, 1)], places: [] }, ports)
    const gone: Happening = { what: 'absent', key: 'table:3号桌', from: null, to: null, reason: '' }
    expect((await repairEvent(made, { happenings: [gone], at: null }, ports)).difference).toEqual({
      changes: [],
      shifted: 0,
    })
  })
})

describe('a move by hand', () => {
  it('goes exactly where the openings say', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, fc.nat(), async (chosen, pick) => {
        const setting = aSetting({ longest: 2 })
        const meetings = chosen.map(([firm, expert]) => meetingOf(firm, expert))
        const made = await arrange({ setting, meetings, places: [] }, ports)
        const { meetingId } = made.places[pick % made.places.length]!
        for (const { slot, obstacles, tables } of openingsOf(made, meetingId)!) {
          const move = () => editedEvent(made, [{ do: 'move', meetingId, slot, table: null }])
          if (obstacles.length > 0) expect(move).toThrow('in the way')
          else expect(wrongIn({ ...move(), waysOut: [] })).toEqual([])
          if (obstacles.length === 0)
            expect(tables).toContain(move().places.find((each) => each.meetingId === meetingId)!.table)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('meetings of a list', () => {
  it('are one for all that two have to talk about; who owns results is one, and what a hand wanted is sure', () => {
    const need = { title: '需求', organisation: '甲公司', organisationId: 'f1', region: null }
    const of = (own: object) => aLine({ need, probability: 0.5, ...own })
    const made = meetingsOf([
      of({ needId: 'n1', candidateId: 'e1' }),
      of({ needId: 'n2', candidateId: 'e1' }),
      of({ needId: 'n1', kind: 'result', candidateId: 'r1', organisation: '某大学' }),
      of({ needId: 'n2', kind: 'result', candidateId: 'r2', organisation: '某大学' }),
      of({ needId: 'n3', candidateId: 'e2', probability: 0, by: 'hand' }),
    ])
    expect(made.map(({ partner, topics, worth }) => [partner.key, topics.length, worth])).toEqual([
      ['expert:e1', 2, 0.75],
      ['owner:某大学', 2, 0.75],
      ['expert:e2', 1, 1],
    ])
  })
})

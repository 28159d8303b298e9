import { describe, expect, it } from 'vitest'
import { dayAfter, dayOf } from '../../src/domain/day.ts'
import { escalationDays, escalationSteps, stepsDue } from '../../src/domain/engagement/escalation.ts'
import { handledOf } from '../../src/domain/engagement/log.ts'
import { sharedTotals } from '../../src/domain/engagement/outcome.ts'
import {
  advance,
  conclusions,
  type EngagementState,
  engagementStates,
  type Step,
  steps,
} from '../../src/domain/engagement.ts'
import { fc } from '../support/fast-check.ts'

/** Written by hand from the design: proposed -> invited -> accepted | declined -> met -> intent -> signed -> launched -> closed. */
const legal: Readonly<Record<EngagementState, readonly EngagementState[]>> = {
  proposed: ['invited', 'closed'],
  invited: ['accepted', 'declined', 'closed'],
  accepted: ['met', 'closed'],
  declined: [],
  met: ['intent', 'closed'],
  intent: ['signed', 'closed'],
  signed: ['launched', 'closed'],
  launched: ['closed'],
  closed: [],
}
const days = fc.integer({ min: 0, max: 40 }).map((count) => dayAfter('2026-03-01', count))
const lateDay = fc.constant('2026-05-01')
// Most of the time the right step, so that walks go far.
const step = fc.oneof(
  fc.constantFrom(...(Object.keys(steps) as Step[])),
  fc.constantFrom<Step>('invite', 'accept', 'meet', 'intend', 'sign', 'launch'),
)
const walk = fc.array(
  fc.record({
    step,
    on: fc.oneof(days, lateDay),
    today: fc.oneof(days, { arbitrary: lateDay, weight: 4 }),
    conclusion: fc.option(fc.constantFrom(...conclusions), { nil: undefined }),
  }),
  { minLength: 10, maxLength: 60 },
)

describe('an engagement', () => {
  it('goes only where the design lets it go, and its days never go backwards nor ahead', () => {
    const reached = new Set<EngagementState>()
    fc.assert(
      fc.property(walk, fc.constantFrom(...conclusions, null), (taken, firmSays) => {
        let now = { state: 'proposed' as EngagementState, since: '2026-03-01', firmSays }
        for (const each of taken) {
          const after = advance(now, each)
          if (typeof after === 'string') continue
          expect(legal[now.state]).toContain(after.state)
          expect(after.since >= now.since && after.since <= each.today).toBe(true)
          if (after.conclusion === 'solved') expect(firmSays).toBe('solved')
          expect(after.conclusion === null).toBe(after.state !== 'closed')
          now = after
          reached.add(after.state)
        }
      }),
      { numRuns: 3000, seed: 7 },
    )
    expect([...reached].sort()).toEqual(engagementStates.filter((state) => state !== 'proposed').sort())
  })

  it('is solved by the firm’s word alone', () => {
    const close = { step: 'close', on: '2026-03-02', today: '2026-03-02', conclusion: 'solved' } as const
    const launched = { state: 'launched', since: '2026-03-01' } as const
    expect(advance({ ...launched, firmSays: null }, close)).toBe('firm has not said so')
    expect(advance({ ...launched, firmSays: 'unsolved' }, close)).toBe('firm has not said so')
    expect(advance({ ...launched, firmSays: 'solved' }, close)).toMatchObject({ state: 'closed', conclusion: 'solved' })
    expect(advance({ ...launched, firmSays: null }, { ...close, conclusion: undefined })).toBe('conclusion missing')
  })
})

describe('what was left lying', () => {
  it('is told to the owner, the office and the upper level, each from its own day on', () => {
    const told = (day: number) => stepsDue('2026-03-01', dayAfter('2026-03-01', day))
    expect(told(0)).toEqual([])
    for (const [place, step] of escalationSteps.entries()) {
      expect(told(escalationDays[step])).toEqual(escalationSteps.slice(0, place + 1))
      expect(told(escalationDays[step] - 1)).not.toContain(step)
    }
  })

  it('is reckoned in days of China', () => {
    expect(dayOf('2026-03-01T15:59:59.999Z')).toBe('2026-03-01')
    expect(dayOf('2026-03-01T16:00:00.000Z')).toBe('2026-03-02')
  })
})

describe('counting', () => {
  const row = (id: string, yuan: number | null, ...credits: readonly string[]) => ({ id, yuan, credits })

  it('gives each who had a part its own, and what they share once above them', () => {
    const rows = [row('a', 100, 'park', 'society'), row('b', null, 'park', 'university'), row('c', 50, 'society')]
    const { together, byOrganisation } = sharedTotals(rows)
    expect(together).toEqual({ count: 3, yuan: 150, withAmount: 2 })
    expect(byOrganisation.get('park')).toEqual({ count: 2, yuan: 100, withAmount: 1 })
    expect(byOrganisation.get('society')).toEqual({ count: 2, yuan: 150, withAmount: 2 })
    expect([...byOrganisation.values()].reduce((sum, { count }) => sum + count, 0)).toBe(5)
  })

  it('tells what was handled only of how many', () => {
    const problems = (['open', 'in hand', 'solved', 'explained', 'solved'] as const).map((state) => ({ state }))
    expect(handledOf(problems)).toEqual({ handled: 3, total: 5 })
    expect(handledOf([])).toEqual({ handled: 0, total: 0 })
  })
})

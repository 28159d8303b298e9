import { describe, expect, it } from 'vitest'
import {
  type EngagementCourse,
  funnelOf,
  funnelStages,
  type NeedCourse,
  standstills,
} from '../../../src/domain/statistics/funnel.ts'
import { fc } from '../../support/fast-check.ts'

const course = (told: Partial<NeedCourse>): NeedCourse => ({
  needId: 'n',
  pool: 'park',
  organisationId: 'firm',
  industry: 'welding',
  state: 'published',
  reached: { submitted: '2026-01-05' },
  engagements: [],
  ...told,
})
const engagement = (told: Partial<EngagementCourse>): EngagementCourse => ({
  engagementId: 'e',
  reached: { recommended: '2026-02-01' },
  ended: null,
  reason: null,
  ...told,
})

describe('the funnel', () => {
  it('counts needs and engagements apart: one need with three invitations is one need', () => {
    const engagements = ['a', 'b', 'c'].map((engagementId) => engagement({ engagementId }))
    const lines = funnelOf([course({ reached: { submitted: '2026-01-05', recommended: '2026-02-01' }, engagements })])
    expect(lines.find(({ stage }) => stage === 'recommended')).toMatchObject({ needs: 1, of: 1, engagements: 3 })
  })

  it('counts what lies between for reached, when nobody noted it', () => {
    const lines = funnelOf([course({ reached: { submitted: '2026-01-05', signed: '2026-05-01' } })])
    expect(lines.map(({ needs }) => needs)).toEqual([1, 1, 1, 1, 1, 1, 1, 0])
  })

  it('says why a need stands where it stands', () => {
    const stoppedAt = (told: Partial<NeedCourse>) =>
      funnelOf([course(told)]).flatMap(({ stopped }) => Object.keys(stopped))
    expect(stoppedAt({ state: 'returned' })).toEqual(['returned'])
    expect(stoppedAt({ state: 'withdrawn' })).toEqual(['withdrawn'])
    expect(stoppedAt({})).toEqual(['going on'])
    expect(stoppedAt({ engagements: [engagement({ ended: 'declined' })] })).toEqual(['declined'])
    expect(stoppedAt({ engagements: [engagement({ ended: 'declined' }), engagement({})] })).toEqual(['going on'])
    expect(stoppedAt({ engagements: [engagement({ ended: 'declined' }), engagement({ ended: 'unsolved' })] })).toEqual([
      'unsolved',
    ])
  })

  const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-03-${`${date}`.padStart(2, '0')}`)
  const reached = fc.record(Object.fromEntries(funnelStages.map((stage) => [stage, day])), {
    requiredKeys: ['submitted'],
  })
  const anyCourse = fc.record({
    reached,
    state: fc.constantFrom('submitted', 'returned', 'published', 'withdrawn', 'solved', 'unsolved', 'merged'),
  })

  it('never widens, and what stops at a stage is what the next one misses', () => {
    fc.assert(
      fc.property(fc.array(anyCourse, { maxLength: 30 }), (told) => {
        const lines = funnelOf(told.map((each, place) => course({ ...each, needId: `n${place}` } as NeedCourse)))
        lines.forEach((line, place) => {
          const next = lines[place + 1]
          const stopped = standstills.reduce((sum, why) => sum + (line.stopped[why] ?? 0), 0)
          expect(line.needs).toBeLessThanOrEqual(line.of)
          expect(stopped).toBe(line.needs - (next?.needs ?? 0))
          if (next !== undefined) expect(next.of).toBe(line.needs)
        })
      }),
    )
  })
})

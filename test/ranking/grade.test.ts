import { describe, expect, it } from 'vitest'
import type { IndicatorVerdict, IndicatorVerdictCode } from '../../src/domain/indicator.ts'
import type { GradedMatch, Match, Quote } from '../../src/domain/match.ts'
import { kinds } from '../../src/domain/record.ts'
import { advise } from '../../src/ranking/advise.ts'
import { gradeNames, gradeOf, probabilityOf } from '../../src/ranking/calibrate.ts'
import { fitLogistic } from '../../src/ranking/fit.ts'
import { graded } from '../../src/ranking/grade.ts'
import { calibrations, profileNames } from '../../src/ranking/profiles.ts'

const said = (text: string): Quote => ({ field: 'description', start: 0, end: text.length, text, marks: [] })
const verdict = (code: IndicatorVerdictCode): IndicatorVerdict => ({
  indicator: said('耐温不低于300℃'),
  verdict: code,
  offered: code === 'unknown' ? null : said('耐温260℃'),
  note: '',
})
const verdicts = (...codes: readonly IndicatorVerdictCode[]) => codes.map(verdict)
const found = (score: number, reasons: Match['reasons'] = []): Match => ({ kind: 'result', id: 'r', score, reasons })
// A score of 0.5 is an even chance; a tenth more is e² times better.
const even = { slope: 20, intercept: -10 }

describe('the grade of a match', () => {
  it('is what the probability of its score earns, by Platt’s sigmoid', () => {
    expect(probabilityOf(0.5, even)).toBe(0.5)
    expect(probabilityOf(0.6, even)).toBeCloseTo(1 / (1 + Math.exp(-2)), 12)
    const at = (score: number) => graded(found(score), [], even)
    expect([0.1, 0.45, 0.55, 0.9].map((score) => at(score).grade)).toEqual([0, 1, 2, 3])
    expect(at(0.55)).toMatchObject({ score: 0.55, probability: probabilityOf(0.55, even) })
  })

  it('rises with the probability and never skips back', () => {
    const grades = Array.from({ length: 101 }, (_, percent) => gradeOf(percent / 100))
    expect(grades).toEqual(grades.toSorted((a, b) => a - b))
    expect([grades[0], grades[100]]).toEqual([0, 3])
    expect(gradeNames).toHaveLength(4)
  })

  it('of one that misses more numbers than it meets is 弱相关 at best, however near its words', () => {
    expect(graded(found(0.9), verdicts('not met', 'unknown'), even).grade).toBe(1)
    expect(graded(found(0.9), verdicts('not met', 'not met', 'met'), even).grade).toBe(1)
    expect(graded(found(0.1), verdicts('not met'), even).grade).toBe(0)
  })

  it('is not held down by what is unknown, not comparable, or as often met as missed', () => {
    for (const codes of [['unknown', 'not comparable'], ['met', 'not met'], []] as const)
      expect(graded(found(0.9), verdicts(...codes), even).grade).toBe(3)
  })

  it('is fitted for every profile and library: a better score is a better chance', () => {
    for (const name of profileNames) for (const kind of kinds) expect(calibrations[name][kind].slope).toBeGreaterThan(0)
  })
})

describe('what is said when nothing is worth proposing', () => {
  const near = (grade: GradedMatch['grade'], reasons: Match['reasons'] = []): GradedMatch => ({
    ...found(0.4, reasons),
    probability: 0.3,
    grade,
  })
  const reason = (signal: string, value: number) => ({
    signal,
    value,
    weight: 0.4,
    points: 0.4 * value,
    quotes: [],
    claims: [],
  })

  it('is nothing when there is a match worth proposing', () => {
    expect(
      advise({
        matches: [near(2), near(0)],
        verdictsOfNearest: verdicts('not met'),
        isFiltered: true,
        ruling: null,
        isUncertain: false,
      }),
    ).toBeNull()
  })

  it('is that it is far from sure, where both libraries together say that there may be an answer', () => {
    const says = (isUncertain: boolean) =>
      advise({ matches: [near(1)], verdictsOfNearest: [], isFiltered: false, ruling: null, isUncertain })!.says
    expect([says(true), says(false)]).toEqual(['uncertain', 'none'])
  })

  it('names the nearest miss and the one number that rules it out', () => {
    const advice = advise({
      matches: [near(1)],
      verdictsOfNearest: verdicts('met', 'not met'),
      isFiltered: false,
      ruling: null,
      isUncertain: false,
    })!
    expect(advice.nearest).toEqual({ kind: 'result', id: 'r' })
    expect(advice.obstacle).toBe('要求“耐温不低于300℃”，对方为“耐温260℃”，不满足')
    expect(advice.steps.join()).toContain('“耐温不低于300℃”能否放宽')
  })

  it('tells a near field from a chance word', () => {
    const obstacle = (words: number, meaning: number) =>
      advise({
        matches: [near(1, [reason('words', words), reason('meaning', meaning)])],
        verdictsOfNearest: [],
        isFiltered: false,
        ruling: null,
        isUncertain: false,
      })!.obstacle
    expect(obstacle(0.1, 0.5)).toContain('领域相近')
    expect(obstacle(0.5, 0.1)).toContain('共同的用词')
  })

  it('begins with the nearest step: loosen the filters, if there are any', () => {
    const steps = (isFiltered: boolean) =>
      advise({ matches: [], verdictsOfNearest: [], isFiltered, ruling: null, isUncertain: false })!.steps
    expect(steps(true)[0]).toContain('放宽筛选条件')
    expect(steps(true).slice(1)).toEqual(steps(false))
    expect(steps(false).at(-1)).toContain('上级科协')
    expect(
      advise({ matches: [], verdictsOfNearest: [], isFiltered: false, ruling: null, isUncertain: false }),
    ).toMatchObject({
      nearest: null,
      obstacle: '库中没有相近的记录',
    })
  })
})

describe('logistic regression', () => {
  const pair = (values: readonly number[], relevant: boolean, group = 0) => ({ values, relevant, group })

  it('finds the log odds of the labels where a value says which', () => {
    // Of those with 1 three in four are relevant, of those with 0 one in four: odds 3 and 1/3.
    const pairs = [0, 1].flatMap((value) => [0, 1, 2, 3].map((i) => pair([value], value === 1 ? i < 3 : i < 1)))
    const { coefficients, intercepts } = fitLogistic(pairs)
    expect(intercepts[0]).toBeCloseTo(Math.log(1 / 3), 2)
    expect(coefficients[0]).toBeCloseTo(Math.log(9), 1)
  })

  it('gives each group its own start, and lets no signal count against a candidate', () => {
    const often = [0, 1, 2, 3].map((i) => pair([0], i < 3, 0))
    const seldom = [0, 1, 2, 3].map((i) => pair([0], i < 1, 1))
    const { intercepts } = fitLogistic([...often, ...seldom])
    expect(intercepts.map((value) => Number(value.toFixed(2)))).toEqual([1.1, -1.1])
    const against = fitLogistic([pair([1], false), pair([0], true), pair([0.9], false), pair([0.1], true)])
    expect(against.coefficients).toEqual([0])
  })

  it('says the same twice', () => {
    const pairs = [pair([0.2, 0.9], true), pair([0.8, 0.1], false), pair([0.5, 0.5], true)]
    expect(fitLogistic(pairs)).toEqual(fitLogistic(pairs))
  })
})

import { expect, test } from 'vitest'
import type { NeedReading } from '../../src/web/api/needs.ts'
import type { NearMiss, SearchAnswer } from '../../src/web/api/types.ts'
import { bestQuestion } from '../../src/web/rooms/needs/best-question.ts'

const piece = { start: 0, end: 2, text: '7%' }
const reading = (change: Partial<NeedReading> = {}): NeedReading => ({
  title: null,
  asks: [],
  problem: [],
  current: [piece],
  target: [],
  indicators: [{ ...piece, measured: null }],
  constraints: [],
  cooperation: [],
  fields: [],
  budget: null,
  deadline: null,
  ...change,
})
const miss = (id: string, lever: NearMiss['changes'][number]['lever']): NearMiss => ({
  kind: 'expert',
  id,
  title: id,
  subtitle: '',
  refusal: null,
  changes: [{ lever, text: `若放宽 ${lever}`, grade: 2, gradeName: '较强相关', place: 3 }],
})
const facets = { region: [], industry: [], maturity: [], pool: [] }
const answer = (misses: readonly NearMiss[]): SearchAnswer => ({
  degraded: [],
  refused: [],
  matches: { expert: [], result: [] },
  parts: { expert: [], result: [] },
  advice: { expert: null, result: null },
  nearMisses: { expert: misses, result: [] },
  facets: { expert: facets, result: facets },
})

test('asked is what would bring in most, among what the writer can change', () => {
  const misses = [
    miss('a', 'cooperation'),
    miss('b', 'indicator'),
    miss('c', 'indicator'),
    miss('d', 'capacity'),
    miss('e', 'capacity'),
    miss('f', 'capacity'),
  ]
  expect(bestQuestion(reading(), answer(misses))).toEqual({ asking: 'indicator', would: '若放宽 indicator', brings: 2 })
})

test('where no change of the writer brings anybody in, a figure is asked for first, then what was tried', () => {
  expect(bestQuestion(reading({ indicators: [] }), answer([]))?.asking).toBe('noIndicator')
  expect(bestQuestion(reading({ current: [] }), answer([miss('d', 'capacity')]))?.asking).toBe('noTried')
  expect(bestQuestion(reading(), answer([]))).toBeNull()
})

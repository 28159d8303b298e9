import type { Quota } from '../../../src/domain/shortlist.ts'
import type { Bar, Offer, Pairing, Problem } from '../../../src/ranking/assign/problem.ts'
import { offerKey } from '../../../src/ranking/assign/problem.ts'
import { fc } from '../../support/fast-check.ts'

/** What is said of one possible pair; `null`: it is none. */
type Cell = {
  readonly worth: number
  readonly bar: Bar | null
  readonly isLocked: boolean
  readonly part: number
} | null

const cell: fc.Arbitrary<Cell> = fc.option(
  fc.record({
    worth: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    bar: fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, fc.constantFrom<Bar>('near', 'grade', 'exclusion')),
    isLocked: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.constant(true)),
    part: fc.integer({ min: 0, max: 1 }),
  }),
  { freq: 4 },
)

const offerOf = (id: string, most: number): Offer => ({
  kind: 'expert',
  id,
  most,
  facts: { organisation: [`大学${Number(id) % 2}`], industry: ['welding'], category: [], region: [] },
  shown: 0,
})

const quotas: fc.Arbitrary<readonly Quota[]> = fc
  .option(
    fc.record({
      of: fc.constant('organisation' as const),
      value: fc.constantFrom('大学0', null),
      least: fc.option(fc.integer({ min: 0, max: 1 })),
      most: fc.option(fc.integer({ min: 1, max: 3 })),
    }),
  )
  .map((quota) => (quota === null ? [] : [quota]))

/** Up to three needs and four experts, few enough to try every plan there is. */
export const smallProblems: fc.Arbitrary<Problem> = fc
  .record({
    cells: fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { minLength: 2, maxLength: 3 }),
    ranges: fc.array(fc.record({ least: fc.integer({ min: 0, max: 2 }), most: fc.integer({ min: 1, max: 3 }) }), {
      minLength: 3,
      maxLength: 3,
    }),
    loads: fc.array(fc.integer({ min: 1, max: 2 }), { minLength: 4, maxLength: 4 }),
    parts: fc.constantFrom(0, 2),
    quotas,
  })
  .map(({ cells, ranges, loads, parts, quotas }) => {
    const pairings: Pairing[] = cells.flatMap((row, n) =>
      row.flatMap((told, e) =>
        told === null
          ? []
          : {
              needId: `n${n}`,
              kind: 'expert' as const,
              id: `${e}`,
              worth: told.worth,
              covers: parts === 0 ? [] : [told.part],
              bars: told.bar === null ? [] : [told.bar],
              isLocked: told.isLocked,
              refusal: null,
            },
      ),
    )
    return {
      demands: cells.map((_, n) => ({
        needId: `n${n}`,
        kind: 'expert' as const,
        range: { least: Math.min(ranges[n]!.least, ranges[n]!.most), most: ranges[n]!.most },
        parts,
      })),
      offers: loads.map((most, e) => offerOf(`${e}`, most)),
      pairings,
      quotas,
    }
  })

const within = (count: number, { least, most }: { readonly least: number | null; readonly most: number | null }) =>
  count >= (least ?? 0) && count <= (most ?? Number.POSITIVE_INFINITY)

/** The limits a plan breaks, counted by hand: no word of the model is asked. */
export const brokenBy = ({ demands, offers, quotas }: Problem, chosen: readonly Pairing[], all: readonly Pairing[]) => [
  ...demands.filter(({ needId, range }) => !within(chosen.filter((pair) => pair.needId === needId).length, range)),
  ...offers.filter(({ id, most }) => chosen.filter((pair) => pair.id === id).length > most),
  ...chosen.filter(({ bars, isLocked }) => bars.includes('exclusion') || (bars.length > 0 && !isLocked)),
  ...all.filter((pair) => pair.isLocked && !chosen.includes(pair)),
  ...quotas.flatMap((quota) =>
    ['大学0', '大学1']
      .filter((value) => quota.value === null || quota.value === value)
      .filter((value) => {
        const own = offers.filter(({ facts }) => facts.organisation.includes(value)).map(offerKey)
        // A quota for each value speaks of the values there are.
        return own.length > 0 && !within(chosen.filter((pair) => own.includes(offerKey(pair))).length, quota)
      }),
  ),
]

/** Every subset of the pairings. */
export function* everyPlan(pairings: readonly Pairing[]): Generator<readonly Pairing[]> {
  for (let bits = 0; bits < 2 ** pairings.length; bits++) yield pairings.filter((_, i) => (bits >> i) & 1)
}

/** What a plan is worth, added up by hand. */
export const worthByHand = ({ demands }: Problem, chosen: readonly Pairing[]): number =>
  demands.reduce((sum, { needId }) => {
    const own = chosen.filter((pair) => pair.needId === needId)
    return (
      sum + own.reduce((all, { worth }) => all + worth, 0) + 0.5 * new Set(own.flatMap(({ covers }) => covers)).size
    )
  }, 0)

/** Whether no need has more than it may: nothing is given up for that. */
export const isBelowCeilings = ({ demands }: Problem, chosen: readonly Pairing[]): boolean =>
  demands.every(({ needId, range }) => chosen.filter((pair) => pair.needId === needId).length <= range.most)

interface GivenUp {
  readonly limit: string
  readonly cost: number
}

/** Every limit a plan gives up, as it is said, and what that costs by the prices written here by hand; a ceiling has no price. */
export const givenUpBy = (problem: Problem, chosen: readonly Pairing[]): readonly GivenUp[] => {
  const { demands, offers, quotas, pairings } = problem
  const up = (limit: string, units: number, price: number): readonly GivenUp[] =>
    units > 0 ? [{ limit, cost: units * price }] : []
  const count = (is: (pair: Pairing) => boolean): number => chosen.filter(is).length
  if (!isBelowCeilings(problem, chosen)) return [{ limit: 'ceiling', cost: Number.POSITIVE_INFINITY }]
  return [
    ...demands.flatMap(({ needId, range }) => [
      ...up(`需求“${needId}”至少 ${range.least} 位专家`, range.least - count((pair) => pair.needId === needId), 3),
      ...(['near', 'grade'] as const).flatMap((bar) =>
        up(
          `需求“${needId}”要求“${{ near: '就近', grade: '最低等级' }[bar]}”`,
          Math.min(
            1,
            count((pair) => pair.needId === needId && pair.bars.includes(bar) && !pair.isLocked),
          ),
          { near: 1.5, grade: 2 }[bar],
        ),
      ),
    ]),
    ...offers.flatMap(({ id, most }) => up(`专家${id}至多 ${most} 项`, count((pair) => pair.id === id) - most, 1)),
    ...quotas.flatMap((quota) =>
      ['大学0', '大学1']
        .filter((value) => quota.value === null || quota.value === value)
        .flatMap((value) => {
          const own = new Set(offers.filter(({ facts }) => facts.organisation.includes(value)).map(({ id }) => id))
          const counted = count(({ id }) => own.has(id))
          return [
            ...up(`单位“${value}”至多 ${quota.most} 项`, quota.most === null ? 0 : counted - quota.most, 1),
            ...up(`单位“${value}”至少 ${quota.least} 项`, quota.least === null ? 0 : quota.least - counted, 1),
          ]
        }),
    ),
    ...pairings.flatMap((pair) => [
      ...up(`指定专家${pair.id}对接“${pair.needId}”`, pair.isLocked && !chosen.includes(pair) ? 1 : 0, 5),
      ...up(
        `专家${pair.id}不能对接“${pair.needId}”`,
        pair.bars.includes('exclusion') && chosen.includes(pair) ? 1 : 0,
        8,
      ),
    ]),
  ]
}

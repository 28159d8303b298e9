import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { answer, type MatchAnswer } from '../../pipelines/answer.ts'
import { openCollection } from '../../pipelines/evaluate/collection.ts'
import { evaluateBackward } from '../../pipelines/evaluate/result-needs.ts'
import { match } from '../../pipelines/match.ts'
import { matchParts } from '../../pipelines/match-parts.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { partsAsked } from '../../src/ranking/asked-parts.ts'
import { mean } from '../../src/ranking/bootstrap.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { openSampleHouse } from './sample-house.ts'

/** A need of the samples that asks for two things, and who must lead for each; `null`: nobody in the libraries. */
interface Golden {
  readonly need: string
  readonly kind: 'expert' | 'result'
  readonly best: readonly [string | null, string | null]
  readonly because: string
}

const goldens: readonly Golden[] = [
  {
    need: 'l-n-044',
    kind: 'expert',
    best: ['l-e-045', 'l-e-038'],
    because: 'one fills mines, the other listens to idlers',
  },
  {
    need: 'l-n-044',
    kind: 'result',
    best: ['l-r-113', 'l-r-114'],
    because: 'a binder for tailings; a robot along the belt',
  },
  {
    need: 'm-n-016',
    kind: 'expert',
    best: ['m-e-023', 'm-e-014'],
    because: 'friction stir welding of trays; leaks found by helium',
  },
]

const house = openSampleHouse()

describe('needs of the samples that ask for two things', { timeout: 180_000 }, () => {
  const ask = async (id: string, kind: Golden['kind'], limit = 6): Promise<MatchAnswer> =>
    (await answer({ asked: { kind: 'need', id }, kind, filters: {}, circles: null, limit }, house.engines))!

  it.each(goldens)('$need ($kind): $because', async ({ need, kind, best }) => {
    const { parts, matches } = await ask(need, kind)
    expect(parts.map((part) => part.best)).toEqual(best)
    best.forEach((id, part) => {
      if (id === null) expect(parts[part]!.advice).not.toBeNull()
      else expect(matches.slice(0, 2).find((each) => each.id === id)!.covers).toContain(part)
    })
  })

  it('show the nearest of a part that has nobody, and say it covers nothing', async () => {
    const asked = {
      text: '本需求包含两项内容。（1）铜铝管接头焊后开裂；（2）卫星轨道碎片的激光测距与编目。两项可分别找单位。',
    }
    const question = { asked, kind: 'expert', filters: {}, circles: null, limit: 6 } as const
    const { parts, matches, advice } = (await answer(question, house.engines))!
    expect(advice).toBeNull()
    expect(parts[0]!.advice).toBeNull()
    const nearest = matches.find(({ id }) => id === parts[1]!.advice!.nearest!.id)
    expect(nearest!.covers).not.toContain(1)
  })

  it('hold each part against its own numbers only', async () => {
    const { parts, matches } = await ask('m-n-016', 'result')
    for (const { covers, indicators } of matches.filter(({ covers = [] }) => covers.length === 1)) {
      const spans = parts[covers![0]!]!.spans
      for (const { indicator } of indicators)
        expect(
          spans.some(
            ({ field, start, end }) => field === indicator.field && start <= indicator.start && indicator.end <= end,
          ),
        ).toBe(true)
    }
    expect(matches[0]!.indicators.length).toBeGreaterThan(0)
  })

  it('that ask for one thing are answered as ever', async () => {
    const needs = await needStore.page(house.db, { limit: 40 })
    const single = needs.filter((need) => partsAsked(askedBy('need', need)).length === 0)
    expect(single.length).toBeGreaterThan(30)
    for (const need of single) {
      const request = {
        asked: askedBy('need', need),
        kind: 'expert',
        filters: {},
        circles: null,
        limit: 5,
        profile: 'search',
      } as const
      const { parts, shown, matches, refused } = await matchParts(request, house.engines)
      const alone = await match(request, house.engines)
      expect(parts).toEqual([])
      expect(shown.map(({ covers }) => covers)).toEqual([null])
      expect({ matches, refused }).toEqual({ matches: alone.matches, refused: alone.refused })
    }
  })
})

/** Share of the needs a result fits that a results office is to find among the first ten. */
const promised = 0.8

describe('from a result of the samples to the needs it fits', { timeout: 180_000 }, () => {
  it('are found among the first ten of all needs as many as are promised, and no fewer than by plain BM25', async () => {
    const { qrels } = openCollection(join(import.meta.dirname, '../../data/judgments/samples'))
    const evaluated = await evaluateBackward({ qrels, profile: 'search' }, house.engines)
    const of = (whose: 'ours' | 'plain') => mean(evaluated.flatMap((each) => each[whose]['recall@10'] ?? []))
    expect(evaluated.length).toBeGreaterThan(100)
    expect(of('ours')).toBeGreaterThanOrEqual(promised)
    expect(of('ours')).toBeGreaterThanOrEqual(of('plain'))
  })
})

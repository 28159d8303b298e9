import { describe, expect, it } from 'vitest'
import type { Maturity } from '../../src/domain/result.ts'
import { askedInWords } from '../../src/ranking/asked.ts'
import { expert, need, order, result } from './candidates.ts'

const fit = 0.6

describe('where fit does not decide, circumstance does', () => {
  it('freshness: the later of changed and confirmed', () => {
    const candidates = [
      result('a-five-years-old', fit, { updated: '2021-06-01T00:00:00.000Z' }),
      result('b-last-year', fit, { updated: '2025-06-01T00:00:00.000Z' }),
      result('c-old-but-confirmed', fit, {
        updated: '2021-06-01T00:00:00.000Z',
        confirmed: '2026-05-30T00:00:00.000Z',
      }),
      result('d-changed-after-confirmed', fit, {
        updated: '2026-05-31T00:00:00.000Z',
        confirmed: '2022-01-01T00:00:00.000Z',
      }),
    ]
    expect(order(candidates, need())).toEqual([
      'd-changed-after-confirmed', // changed yesterday; the old confirmation does not make it older
      'c-old-but-confirmed', // its owner said two days ago that it still holds
      'b-last-year',
      'a-five-years-old', // last, not out: old knowledge is still knowledge
    ])
  })

  it('region: same city, same province, elsewhere', () => {
    const candidates = [
      result('a-elsewhere', fit, { region: '四川省成都市' }),
      result('b-same-province', fit, { region: '江苏省南京市' }),
      result('c-same-city', fit, { region: '江苏省扬州市' }),
      result('d-province-only', fit, { region: '江苏省' }),
      result('e-not-told', fit, { region: null }),
    ]
    expect(order(candidates, need({ region: '江苏省扬州市' }))).toEqual([
      'c-same-city',
      'b-same-province',
      'd-province-only', // the same as another city of it; ties go by id
      'a-elsewhere',
      'e-not-told', // no opinion gives no points: nobody gains by not telling
    ])
    expect(order(candidates, askedInWords('焊接变形'))).toEqual([
      'a-elsewhere', // free words tell no place, so nobody is near: all even, by id
      'b-same-province',
      'c-same-city',
      'd-province-only',
      'e-not-told',
    ])
  })

  it('maturity: an enterprise asks for what runs', () => {
    const told: readonly (readonly [string, Maturity | null])[] = [
      ['a-bench', '实验室'],
      ['b-small-trial', '小试'],
      ['c-pilot', '中试'],
      ['d-prototype', '样机'],
      ['e-industrial', '产业化'],
      ['f-on-the-market', '进入市场'],
      ['g-not-told', null],
    ]
    expect(
      order(
        told.map(([id, maturity]) => result(id, fit, { maturity })),
        need(),
      ),
    ).toEqual([
      'f-on-the-market', // can be bought
      'e-industrial', // runs somewhere
      'c-pilot', // has run at scale
      'd-prototype', // one was built
      'b-small-trial',
      'a-bench', // the farthest from use still says more than silence
      'g-not-told',
    ])
  })

  it('cooperation: ways that mean the same meet', () => {
    const candidates = [
      result('a-licence', fit, { cooperation: ['许可'] }),
      result('b-develop-together', fit, { cooperation: ['联合攻关'] }),
      result('c-transfer-or-development', fit, { cooperation: ['转让', '合作研发'] }),
      result('d-not-told', fit, { cooperation: [] }),
    ]
    expect(order(candidates, need({ cooperation: ['委托开发'] }))).toEqual([
      'b-develop-together', // 联合攻关 and 委托开发 are one family: developed for and with the firm
      'c-transfer-or-development', // one of two ways meets, which is enough; ties go by id
      'a-licence', // another way: no points, and no refusal, for ways can be talked about
      'd-not-told',
    ])
    expect(order(candidates, need({ cooperation: ['先使用后付费'] }))[0]).toBe('a-licence') // used under a licence, paid later
  })

  it('industry: a common one', () => {
    const candidates = [
      result('a-other', fit, { industry: 'food' }),
      result('b-same', fit, { industry: 'welding' }),
      result('c-not-told', fit, { industry: null }),
    ]
    expect(order(candidates, need({ industry: 'welding' }))).toEqual(['b-same', 'a-other', 'c-not-told'])
    expect(
      order(
        [
          expert('a', { proofs: [fit], industries: ['food'] }),
          expert('b', { proofs: [fit], industries: ['food', 'welding'] }),
        ],
        need({ industry: 'welding' }),
      ),
    ).toEqual(['b', 'a']) // one of an expert's industries is enough
  })

  it('availability: who can take more is asked first', () => {
    const candidates = [
      expert('a-not-told', { proofs: [fit], capacity: null }),
      expert('b-one', { proofs: [fit], capacity: 1 }),
      expert('c-three', { proofs: [fit], capacity: 3 }),
      expert('d-ten', { proofs: [fit], capacity: 10 }),
    ]
    expect(order(candidates, need())).toEqual([
      'c-three', // three is plenty …
      'd-ten', // … and ten is no more than plenty; ties go by id
      'b-one',
      'a-not-told',
    ])
  })
})

describe('what all circumstance together cannot do', () => {
  it('is lift a result that fits worse above one that fits', () => {
    const everything = {
      region: '江苏省扬州市',
      maturity: '进入市场',
      cooperation: ['合作研发'],
      industry: 'welding',
    } as const
    const candidates = [
      result('a-next-door-ready-and-beside-the-point', 0.45, { ...everything, updated: '2026-06-01T00:00:00.000Z' }),
      result('b-far-raw-old-and-to-the-point', 0.7, {
        region: '四川省成都市',
        maturity: '实验室',
        updated: '2019-06-01T00:00:00.000Z',
      }),
    ]
    for (const profile of ['search', 'shortlist', 'digest'] as const) {
      expect(order(candidates, need({ cooperation: ['合作研发'], industry: 'welding' }), profile)).toEqual([
        'b-far-raw-old-and-to-the-point', // solves the problem
        'a-next-door-ready-and-beside-the-point', // solves another one
      ])
    }
  })
})

describe('ties', () => {
  it('go by id, letter by letter, however they came in', () => {
    const ids = ['r-10', 'r-2', 'R-1', 'r-1', '成果']
    const sorted = ['R-1', 'r-1', 'r-10', 'r-2', '成果'] // code units: capitals first, 10 before 2, Han last
    for (let turn = 0; turn < ids.length; turn += 1) {
      const turned = [...ids.slice(turn), ...ids.slice(0, turn)]
      expect(
        order(
          turned.map((id) => result(id, fit)),
          need(),
        ),
      ).toEqual(sorted)
    }
  })
})

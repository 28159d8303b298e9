import { describe, expect, it } from 'vitest'
import { askedBy, askedInWords } from '../../src/ranking/asked.ts'
import type { Candidate } from '../../src/ranking/candidate.ts'
import { aNeed, anExpert } from '../support/records.ts'
import { expert, need, ranked, refusals, result } from './candidates.ts'

const lists = (candidates: readonly Candidate[], asked: ReturnType<typeof need>) => {
  const { ranked: places, refused } = ranked(candidates, asked)
  return { order: places.map(({ id }) => id), refused: refusals(refused) }
}

describe('who must not be proposed is refused, whatever the score', () => {
  it('one’s own people and results, by id or else by name', () => {
    const asked = need({ organisation: '扬州某机械（集团）有限公司', organisationId: 'o-1' })
    const candidates = [
      result('a-own-by-id', 1, { organisation: '某机械', organisationId: 'o-1' }),
      result('b-own-by-name', 1, { organisation: '扬州某机械（集团）有限公司' }),
      result('c-own-by-name-in-half-width', 1, { organisation: '扬州某机械(集团) 有限公司' }),
      result('d-same-name-another-id', 0.9, { organisation: '扬州某机械（集团）有限公司', organisationId: 'o-2' }),
      result('e-a-university', 0.5),
      result('f-nobody-named', 0.4, { organisation: null }),
      expert('g-own-engineer', { proofs: [1], organisation: null, organisationId: 'o-1' }),
    ]
    expect(lists(candidates, asked)).toEqual({
      order: [
        'd-same-name-another-id', // two firms of one name stay two: where both ids are known they decide
        'e-a-university', // somebody else
        'f-nobody-named', // not told is not the same
      ],
      refused: {
        'a-own-by-id': 'same organisation',
        'b-own-by-name': 'same organisation',
        'c-own-by-name-in-half-width': 'same organisation',
        'g-own-engineer': 'same organisation',
      },
    })
  })

  it('the record itself, but not another noun of the same id', () => {
    const asked = { ...need({ id: 'one' }), organisation: null }
    const itself: Candidate = { kind: 'need', record: aNeed({ id: 'one', organisation: null }), pieces: [] }
    const alike: Candidate = { kind: 'need', record: aNeed({ id: 'two', organisation: null }), pieces: [] }
    expect(lists([itself, alike, result('one', 0.5)], asked)).toEqual({
      order: ['one', 'two'], // the result of that id, then another need: 共性需求
      refused: { one: 'same record' },
    })
  })

  it('who has no capacity left; who has not told may be asked', () => {
    const candidates = [
      expert('a-full', { proofs: [1], capacity: 0 }),
      expert('b-one-left', { proofs: [0.6], capacity: 1 }),
      expert('c-not-told', { proofs: [0.6], capacity: null }),
    ]
    expect(lists(candidates, need())).toEqual({
      order: ['b-one-left', 'c-not-told'], // one place left is more than not told
      refused: { 'a-full': 'no capacity' },
    })
  })

  it('who does not want to be asked: at all, by this park, or for this', () => {
    const wishing = (id: string, own: Partial<NonNullable<Extract<Candidate, { kind: 'expert' }>['wishes']>>) =>
      ({
        ...expert(id, { proofs: [1] }),
        wishes: { isAway: false, refusedParks: [], refusedFields: [], ...own },
      }) as Candidate
    const asked = { ...need({ title: '铝合金 薄板焊接变形' }), pool: 'p1' }
    const candidates = [
      wishing('a-rests', { isAway: true }),
      wishing('b-not-this-park', { refusedParks: ['p2', 'p1'] }),
      wishing('c-not-this-field', { refusedFields: ['薄板焊接'] }),
      wishing('d-others', { refusedParks: ['p2'], refusedFields: ['弹射'] }),
    ]
    expect(lists(candidates, asked)).toEqual({
      order: ['d-others'],
      refused: { 'a-rests': 'own wish', 'b-not-this-park': 'own wish', 'c-not-this-field': 'own wish' },
    })
  })
})

describe('people listed for other purposes', () => {
  const others = [
    expert('a-popular-science', { proofs: [0.9], purposes: ['科普'] }),
    expert('b-start-up-mentor', { proofs: [0.8], purposes: ['创业指导', '投融资'] }),
    expert('c-deal-broker', { proofs: [0.7], purposes: ['投融资'] }),
    expert('d-broker-who-advises', { proofs: [0.6], purposes: ['投融资', '技术咨询'] }),
    expert('e-problem-solver', { proofs: [0.5], purposes: ['技术攻关'] }),
    expert('f-purpose-not-told', { proofs: [0.4], purposes: [] }),
  ]
  const everybody = others.map(({ record }) => record.id)
  const refusedForTechnology = {
    'a-popular-science': 'other purpose',
    'b-start-up-mentor': 'other purpose',
    'c-deal-broker': 'other purpose',
  }
  const solvers = [
    'd-broker-who-advises', // one technical purpose among others is enough
    'e-problem-solver', // fits less well, and may be asked
    'f-purpose-not-told', // not told is no refusal
  ]

  it('are not sent to solve a technical problem, however well their talks fit', () => {
    expect(lists(others, need())).toEqual({ order: solvers, refused: refusedForTechnology })
  })

  it.each([
    ['in the title', need({ title: '想请老师来园区做一场焊接科普讲座' })],
    ['in a sentence that asks', need({ description: '焊接车间新员工多。希望请专家来厂里做一次安全科普讲座。' })],
  ])('give talks where a talk is wished, and raise no money there: %s', (_, asked) => {
    expect(lists(others, asked)).toEqual({
      order: ['a-popular-science', ...solvers], // who solves problems may give a talk
      refused: { 'b-start-up-mentor': 'other purpose', 'c-deal-broker': 'other purpose' },
    })
  })

  it.each([
    ['in two lines from a workshop', askedInWords('激光焊接项目想找路演和融资的指导老师')],
    ['in a long text without a title', askedInWords(`${'我们做激光焊接。'.repeat(12)}希望对接创业导师。`)],
  ])('mentor a start-up where that is wished, and no talk is given there: %s', (_, asked) => {
    expect(lists(others, asked)).toEqual({
      order: everybody.filter((id) => id !== 'a-popular-science'),
      refused: { 'a-popular-science': 'other purpose' },
    })
  })

  it.each([
    '公司2018年成立，注册资本1.2亿元，已完成B+轮融资3.5亿元，获评省科普教育基地。焊接变形大，希望解决平面度超差。',
    '我公司是国有投资平台出资设立的国家高新技术企业，员工260人。焊后变形大，希望找到低变形的焊接工艺。',
    '去年投资三百万上了新焊机，焊后变形还是大。希望找到低变形的焊接工艺。',
  ])('are not let in by what a firm says of itself: %s', (description) => {
    expect(lists(others, need({ description }))).toEqual({ order: solvers, refused: refusedForTechnology })
  })

  it('find the needs that wish their purpose, and no others', () => {
    const wish = (id: string, title: string): Candidate => ({ kind: 'need', record: aNeed({ id, title }), pieces: [] })
    const needs = [wish('a-talk', '焊接科普讲座'), wish('b-money', '焊接项目融资'), wish('c-problem', '焊接变形控制')]
    const finds = (...purposes: readonly string[]) => lists(needs, askedBy('expert', anExpert({ purposes }))).order
    expect(finds('科普')).toEqual(['a-talk'])
    expect(finds('创业指导')).toEqual(['b-money'])
    expect(finds('科普', '投融资')).toEqual(['a-talk', 'b-money'])
    expect(finds('技术攻关')).toEqual(['a-talk', 'b-money', 'c-problem']) // who solves problems may be asked for more
    expect(finds()).toEqual(['a-talk', 'b-money', 'c-problem']) // not told is no refusal
  })
})

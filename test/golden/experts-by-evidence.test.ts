import { describe, expect, it } from 'vitest'
import { expert, need, order } from './candidates.ts'

const many = (count: number, fit: number): readonly number[] => Array.from({ length: count }, () => fit)

describe('experts are ranked by their best few pieces', () => {
  it('not by how much they have written, nor by what they say of themselves', () => {
    const candidates = [
      expert('a-prolific-elsewhere', { profile: 0.3, proofs: many(60, 0.3), role: '主持' }),
      expert('b-fields-only-same-strength', { profile: 0.9 }),
      expert('c-one-to-the-point', { profile: 0.2, proofs: [0.9] }),
      expert('d-knows-the-word', { profile: 0.3, proofs: [0.1] }),
      expert('e-prolific-and-once-near', { profile: 0.3, proofs: [0.6, ...many(39, 0.3)], role: '主持' }),
      expert('f-three-to-the-point', { profile: 0.6, proofs: [0.9, 0.85, 0.8] }),
      expert('g-nobody', { profile: 0, proofs: [0, 0] }),
    ]
    expect(order(candidates, need())).toEqual([
      'f-three-to-the-point', // three pieces that fit confirm one another
      'c-one-to-the-point', // one piece that fits as well is worth more than anything below
      'e-prolific-and-once-near', // one near piece of forty; the other thirty-nine add one third place, not a sum
      'b-fields-only-same-strength', // says of himself what c has proven: heard, but never above proof
      'a-prolific-elsewhere', // sixty led pieces, none of them near: volume is not fit, and no track record here
      'd-knows-the-word', // names the field in his profile, and his one paper hardly touches it
      'g-nobody', // nothing fits at all
    ])
  })

  it('with fields only below any proof of the same strength, however strong', () => {
    const candidates = [1, 0.7, 0.4].flatMap((fit) => [
      expert(`fields-${fit}`, { profile: fit }),
      expert(`proof-${fit}`, { profile: 0, proofs: [fit], role: '主持' }),
    ])
    expect(order(candidates, need())).toEqual([
      'proof-1', // proven, and led
      'proof-0.7', // proof that fits well is above perfect words about oneself
      'fields-1', // perfect words about himself beat proof that hardly fits
      'proof-0.4',
      'fields-0.7',
      'fields-0.4',
    ])
  })

  it('and what they led decides where fit does not', () => {
    const candidates = [
      expert('a-no-role-told', { profile: 0.4, proofs: [0.6, 0.6], role: '' }),
      expert('b-joined-two', { profile: 0.4, proofs: [0.6, 0.6], role: '参与' }),
      expert('c-led-two', { profile: 0.4, proofs: [0.6, 0.6], role: '通讯作者' }),
      expert('d-led-two-and-eight-elsewhere', { profile: 0.4, proofs: [0.6, 0.6, ...many(8, 0)], role: '主持' }),
    ]
    expect(order(candidates, need())).toEqual([
      'c-led-two', // corresponding author is led work
      'd-led-two-and-eight-elsewhere', // what was led elsewhere says nothing here; ties go by id
      'a-no-role-told', // has not said that he led, nor that he joined
      'b-joined-two', // joined: the piece fits, and says less of him
    ])
  })

  it('and a piece counts by its age: the recent before the old, and the old not for nothing', () => {
    const of = (id: string, year: number, fit = 0.6): ReturnType<typeof expert> =>
      expert(id, { proofs: [fit], role: '主持', year })
    const candidates = [
      of('a-1998', 1998),
      of('b-2024', 2024),
      of('c-2016', 2016),
      of('d-2005-and-fits-better', 2005, 0.9),
      expert('e-says-so', { profile: 0.6 }),
    ]
    expect(order(candidates, need())).toEqual([
      'd-2005-and-fits-better', // fit first: twenty years take a quarter of it
      'b-2024', // the last three years count in full
      'c-2016',
      'a-1998', // never below seven tenths
      'e-says-so', // what nobody can look up, below the oldest proof
    ])
  })
})

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
      'b-fields-only-same-strength', // says of himself what c has proven: heard, but never above proof
      'e-prolific-and-once-near', // one near piece of forty; the other thirty-nine add one third place, not a sum
      'a-prolific-elsewhere', // sixty led pieces, none of them near: volume is not fit
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
      'proof-1', // the same strength, proven: what he leads tips what fit leaves even
      'fields-1', // perfect words about himself beat a proof that fits less well
      'proof-0.7',
      'fields-0.7',
      'proof-0.4',
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
      'd-led-two-and-eight-elsewhere', // the same fit, and ten led pieces say a little more than two
      'c-led-two', // corresponding author is led work
      'a-no-role-told', // has not said that he led: as if joined, and ties go by id
      'b-joined-two',
    ])
  })
})

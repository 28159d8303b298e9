import { describe, expect, it } from 'vitest'
import { auc, averagePrecision, ndcg, recall, reciprocalRank } from '../../src/ranking/measures.ts'

describe('nDCG', () => {
  it('discounts gains of 2^grade - 1 against the best order of all judged', () => {
    // 7/1 + 0 + 3/log2(4) + 1/log2(5) = 8.93068, ideal 7/1 + 3/log2(3) + 1/log2(4) = 9.39279
    expect(ndcg([3, 0, 2, 1], [3, 2, 1, 0])).toBeCloseTo(8.930_677 / 9.392_789, 6)
  })

  it('counts relevant records that were not found against the list', () => {
    // 1/log2(3) against 7/1 + 1/log2(3)
    expect(ndcg([0, 1], [1, 3])).toBeCloseTo(0.630_93 / 7.630_93, 5)
  })

  it('looks no deeper than asked, on both sides', () => {
    expect(ndcg([0, 3], [3, 3], 1)).toBe(0)
    expect(ndcg([3, 0], [3, 3], 1)).toBe(1)
  })

  it('is 1 for the best order and nothing without a positive grade', () => {
    expect(ndcg([3, 2, 2, 1, 0], [0, 2, 1, 3, 2])).toBeCloseTo(1, 12)
    expect(ndcg([0, 0], [0, 0])).toBeNull()
  })
})

describe('average precision', () => {
  it('is the mean of the precisions at each relevant place', () => {
    expect(averagePrecision([3, 0, 2, 1], [3, 2, 1, 0])).toBeCloseTo((1 / 1 + 2 / 3) / 2, 12)
  })

  it('divides by all relevant ones, found or not; grade 1 is not relevant', () => {
    expect(averagePrecision([3, 0, 2], [3, 2, 2, 1])).toBeCloseTo((1 / 1 + 2 / 3) / 3, 12)
    expect(averagePrecision([1, 1], [1, 1])).toBeNull()
  })
})

describe('reciprocal rank', () => {
  it('is 1 / place of the first relevant one within the depth', () => {
    expect(reciprocalRank([1, 0, 2, 3], [3, 2, 1])).toBe(1 / 3)
    expect(reciprocalRank([0, 0, 2], [2], 2)).toBe(0)
    expect(reciprocalRank([0, 1], [1, 0])).toBeNull()
  })
})

describe('recall', () => {
  it('is the share of the relevant found within the depth', () => {
    expect(recall([3, 0, 2, 0], [3, 2, 2, 2])).toBe(0.5)
    expect(recall([3, 0, 2, 0], [3, 2, 2, 2], 1)).toBe(0.25)
    expect(recall([], [1])).toBeNull()
  })
})

describe('AUC', () => {
  const scored = (pairs: readonly (readonly [score: number, grade: number])[]) =>
    pairs.map(([score, grade]) => ({ score, grade }))

  it('is the share of pairs in the right order, ties half, grade 1 left out', () => {
    // 0.9 beats 0.5 and 0.4; 0.4 loses to 0.5 and ties with 0.4: 2.5 of 4
    expect(
      auc(
        scored([
          [0.9, 3],
          [0.4, 2],
          [0.5, 0],
          [0.4, 0],
          [1, 1],
        ]),
      ),
    ).toBe(0.625)
  })

  it('needs both sides', () => {
    expect(
      auc(
        scored([
          [0.9, 3],
          [0.1, 1],
        ]),
      ),
    ).toBeNull()
    expect(auc(scored([[0.9, 0]]))).toBeNull()
  })
})

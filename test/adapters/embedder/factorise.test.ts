import { Matrix, SingularValueDecomposition } from 'ml-matrix'
import { describe, expect, it } from 'vitest'
import { countCompany, type SparseMatrix } from '../../../src/adapters/embedder/local/cooccurrence.ts'
import { ppmi } from '../../../src/adapters/embedder/local/ppmi.ts'
import { leadingRows } from '../../../src/adapters/embedder/local/randomised-svd.ts'
import { seeded } from '../../../src/domain/seeded.ts'
import { fc } from '../../support/fast-check.ts'

const dense = ({ size, rowStart, columns, values }: SparseMatrix): readonly (readonly number[])[] =>
  Array.from({ length: size }, (_, row) => {
    const out = new Array<number>(size).fill(0)
    for (let i = rowStart[row]!; i < rowStart[row + 1]!; i++) out[columns[i]!] = values[i]!
    return out
  })
const company = (size: number, ...texts: readonly (readonly number[])[]) =>
  countCompany(
    texts.map((text) => Int32Array.from(text)),
    size,
  )

describe('company', () => {
  it('counts less the further apart, on both sides alike', () => {
    const far = 1 / Math.sqrt(2)
    expect(dense(company(3, [0, 1, 2]))).toEqual([
      [0, 1, far],
      [1, 0, 1],
      [far, 1, 0],
    ])
  })

  it('ends eight words away; unknown words keep their place; nobody is company to himself', () => {
    const near = company(2, [0, -1, -1, -1, -1, -1, -1, -1, 1])
    expect(dense(near)[0]![1]).toBeCloseTo(1 / Math.sqrt(8), 12)
    expect(company(2, [0, -1, -1, -1, -1, -1, -1, -1, -1, 1]).values).toHaveLength(0)
    expect(company(2, [0, 0, 0]).values).toHaveLength(0)
    expect(company(2, [0], [1]).values).toHaveLength(0)
  })

  it('is what a table of all pairs says', () => {
    const texts = fc.array(fc.array(fc.integer({ min: -1, max: 11 }), { maxLength: 30 }), { maxLength: 5 })
    fc.assert(
      fc.property(texts, (all) => {
        const table = Array.from({ length: 12 }, () => new Array<number>(12).fill(0))
        for (const text of all)
          text.forEach((a, i) => {
            text.forEach((b, j) => {
              if (a >= 0 && b >= 0 && a !== b && i !== j && Math.abs(i - j) <= 8)
                table[a]![b]! += 1 / Math.sqrt(Math.abs(i - j))
            })
          })
        dense(company(12, ...all)).forEach((row, a) => {
          row.forEach((value, b) => {
            expect(value).toBeCloseTo(table[a]![b]!, 9)
          })
        })
      }),
      { numRuns: 8 },
    )
  })
})

describe('positive mutual information', () => {
  it('weighs company against chance, contexts smoothed by 0.75', () => {
    // 0 met 1 three times and 2 once: sums 4, 3, 1, smoothed 2.8284, 2.2795, 1, together 6.1079.
    const information = dense(ppmi(company(3, [0, 1], [0, 1], [0, 1], [0, 2])))
    const expected = [
      [0, Math.log((3 * 6.1079) / (4 * 2.2795)), Math.log((1 * 6.1079) / (4 * 1))],
      [Math.log((3 * 6.1079) / (3 * 2.8284)), 0, 0],
      [Math.log((1 * 6.1079) / (1 * 2.8284)), 0, 0],
    ]
    information.flat().forEach((value, i) => {
      expect(value).toBeCloseTo(expected.flat()[i]!, 4)
    })
  })

  it('drops who meets no more than by chance', () => {
    // 0 meets 2 and 1 meets 3, twenty times each; that 0 and 1 met once is less than chance.
    const usual = Array.from({ length: 20 }, () => [
      [0, 2],
      [1, 3],
    ]).flat()
    const information = dense(ppmi(company(4, ...usual, [0, 1])))
    expect(information[0]![1]).toBe(0)
    expect(information[0]![2]).toBeGreaterThan(0)
  })
})

/** U √Σ · √Σ Uᵀ of the leading `rank` singular vectors, by the exact decomposition: signs and turns within it fall away. */
const exact = (matrix: Matrix, rank: number): Matrix => {
  const { leftSingularVectors: u, diagonal } = new SingularValueDecomposition(matrix)
  const leading = u.subMatrix(0, u.rows - 1, 0, rank - 1)
  return leading.mmul(Matrix.diag(diagonal.slice(0, rank))).mmul(leading.transpose())
}

describe('the factorisation', () => {
  const random = seeded(3)
  const sequence = (length: number, size: number) => Array.from({ length }, () => Math.floor(size * random() ** 2))

  it.each([
    ['all there is to find', 16, 6],
    ['more than the sketch is wide', 90, 12],
  ])('finds the leading directions of the exact one: %s', (_, size, rank) => {
    const sparse = company(size, ...Array.from({ length: 60 }, () => sequence(40, size)))
    const rows = leadingRows(sparse, rank, seeded(1))
    const found = new Matrix(Array.from({ length: size }, (_, row) => [...rows.slice(row * rank, (row + 1) * rank)]))
    const wanted = exact(new Matrix(dense(sparse).map((row) => [...row])), rank)
    const apart = Matrix.sub(found.mmul(found.transpose()), wanted).norm('frobenius')
    expect(apart / wanted.norm('frobenius')).toBeLessThan(size <= rank + 20 ? 1e-6 : 0.05)
  })

  it('is the same for the same chance', () => {
    const sparse = company(30, sequence(300, 30))
    expect(leadingRows(sparse, 5, seeded(9))).toEqual(leadingRows(sparse, 5, seeded(9)))
  })
})

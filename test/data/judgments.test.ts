import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCollection } from '../../pipelines/evaluate/collection.ts'

const folder = join(import.meta.dirname, '../../data/judgments')

interface Line {
  readonly id: string
  readonly title?: string
  readonly description?: string
}

const linesOf = (files: readonly string[]): readonly Line[] =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Line),
  )

const part = (name: string) => {
  const collection = openCollection(join(folder, name))
  return { ...collection, needs: linesOf(collection.needs), files: collection.needs }
}

describe.each(['', 'samples', 'workshop/tuning', 'workshop/held-out'])('the judgments %j', (name) => {
  const { needs, results, experts, qrels } = part(name)
  const records = new Set([...linesOf(results), ...linesOf(experts)].map(({ id }) => id))

  it('judge needs and records that are there, by grades from 0 to 3', () => {
    const known = new Set(needs.map(({ id }) => id))
    expect([...qrels.keys()].filter((need) => !known.has(need))).toEqual([])
    const judged = [...qrels].flatMap(([need, grades]) =>
      [...grades].map(([record, grade]) => ({ need, record, grade })),
    )
    expect(judged.filter(({ record, grade }) => !records.has(record) || grade > 3)).toEqual([])
  })

  it('judge each need, and leave none without a record that does not fit', () => {
    expect(needs.filter(({ id }) => ![...(qrels.get(id)?.values() ?? [])].includes(0)).map(({ id }) => id)).toEqual([])
  })
})

describe.each(['tuning', 'held-out'])('the workshop needs of the %s half', (half) => {
  const { files, qrels } = part(`workshop/${half}`)
  const best = ({ id }: Line): number => Math.max(...qrels.get(id)!.values())
  const isWithoutAnswer = (file: string): boolean => file.endsWith('needs-without-answer.jsonl')

  it('have an answer, but for those that say they have none', () => {
    expect(linesOf(files.filter((file) => !isWithoutAnswer(file))).filter((need) => best(need) < 3)).toEqual([])
    expect(linesOf(files.filter(isWithoutAnswer)).filter((need) => best(need) > 1)).toEqual([])
  })

  it('are many enough to measure by', () => {
    expect(linesOf(files.filter((file) => !isWithoutAnswer(file))).length).toBeGreaterThanOrEqual(80)
    expect(linesOf(files.filter(isWithoutAnswer)).length).toBeGreaterThanOrEqual(30)
  })
})

it('no need of one part stands in another', () => {
  const parts = ['samples', 'workshop/tuning', 'workshop/held-out'].map((name) => part(name).needs)
  const texts = parts.flatMap((needs) => needs.map(({ title, description }) => `${title}|${description}`))
  const ids = parts.flatMap((needs) => needs.map(({ id }) => id))
  expect(new Set(texts).size).toBe(texts.length)
  expect(new Set(ids).size).toBe(ids.length)
})

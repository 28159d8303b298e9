import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { firmOf } from '../../../src/ranking/common-needs/firms.ts'

const folder = join(import.meta.dirname, '../../../data/judgments/common-needs')
const linesOf = (file: string): readonly string[] => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n')

interface LabelledNeed {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly organisation: string
}

const needsOf = (half: string) => linesOf(`${half}/needs.jsonl`).map((line) => JSON.parse(line) as LabelledNeed)
const clusterOf = (half: string) =>
  new Map(linesOf(`${half}/clusters.tsv`).map((line) => line.split('\t').slice(0, 2) as [string, string]))

describe.each(['tuning', 'held-out'])('the %s half', (half) => {
  const needs = needsOf(half)
  const clusters = clusterOf(half)
  const members = [...Map.groupBy(needs, ({ id }) => clusters.get(id)!)].filter(([cluster]) => cluster !== '-')

  it('judges each of its needs once', () => {
    expect([...clusters.keys()]).toEqual(needs.map(({ id }) => id))
  })

  it('has clusters of two to five and plenty of needs that stand alone', () => {
    expect(members.length).toBeGreaterThanOrEqual(15)
    expect(members.filter(([, { length }]) => length < 2 || length > 5)).toEqual([])
    expect([...clusters.values()].filter((cluster) => cluster === '-').length).toBeGreaterThanOrEqual(20)
  })

  it('never calls two needs of one firm common', () => {
    const firms = members.map(([, group]) =>
      group.map(({ organisation }) => firmOf({ organisation, organisationId: null }).name),
    )
    expect(firms.filter((names) => new Set(names).size < names.length)).toEqual([])
  })

  it('holds hard negatives: firms that have other needs besides the common one', () => {
    const alone = needs.filter(({ id }) => clusters.get(id) === '-').map(({ organisation }) => organisation)
    const common = new Set(needs.filter(({ id }) => clusters.get(id) !== '-').map(({ organisation }) => organisation))
    expect(alone.filter((organisation) => common.has(organisation)).length).toBeGreaterThanOrEqual(15)
  })
})

describe('the two halves', () => {
  it('share no need and no cluster', () => {
    const [tuning, heldOut] = [clusterOf('tuning'), clusterOf('held-out')]
    const named = (clusters: ReadonlyMap<string, string>) => [...clusters].flat().filter((name) => name !== '-')
    expect(named(tuning).filter((name) => named(heldOut).includes(name))).toEqual([])
  })
})

import { parseArgs } from 'node:util'
import { answer } from '../../pipelines/answer.ts'
import { loadSamples } from '../../pipelines/load-samples.ts'
import { match } from '../../pipelines/match.ts'
import type { Expert } from '../../src/domain/expert.ts'
import type { Quote } from '../../src/domain/match.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Result } from '../../src/domain/result.ts'
import { openEngines } from '../../src/engines/open-engines.ts'
import { openStore } from '../../src/engines/store.ts'
import { askedBy } from '../../src/ranking/asked.ts'
import { partsAsked } from '../../src/ranking/asked-parts.ts'
import { goodFrom } from '../../src/ranking/calibrate.ts'
import type { Candidate } from '../../src/ranking/candidate.ts'
import { type Lift, liftsOf } from '../../src/ranking/counterfactual/lifted.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { resultStore } from '../../src/store/libraries/results.ts'

/** How many statements «若……，可列第 n 位» come true when the record is really changed, stored, indexed and matched again. */
const { values } = parseArgs({ options: { statements: { type: 'string', default: '240' } } })
const wanted = Number(values.statements)
/** Lengths of the list: a short one has more who came near it. */
const limits = [1, 2, 3, 5]
const print = (line: string): void => console.log(line)

const store = await openStore(null)
await loadSamples(store.db, () => {})
const engines = await openEngines(store, null)
const needs = await needStore.page(store.db, { limit: 1000 })

/** The record as somebody would write it who proves the number: in the place of the one that missed, or as a sentence more. */
const withProof = (candidate: Candidate, indicator: Quote, offered: Quote | null): Candidate['record'] => {
  const { record } = candidate
  if (offered === null)
    return { ...record, description: `${record.description}\n${indicator.text}。` } as Candidate['record']
  const proven = (text: string): string => `${text.slice(0, offered.start)}${indicator.text}${text.slice(offered.end)}`
  const [piece, part] = offered.field.split('/')
  if (part === undefined) {
    const named = record as unknown as Readonly<Record<string, string>>
    return { ...record, [offered.field]: proven(named[offered.field] ?? '') } as Candidate['record']
  }
  const evidence = (record as Expert).evidence.map((each) =>
    each.id === piece ? { ...each, [part]: proven(part === 'title' ? each.title : each.description) } : each,
  )
  return { ...record, evidence } as Candidate['record']
}

const changed = ({ candidate, proves }: Lift): Candidate['record'] =>
  proves === null ? candidate.record : withProof(candidate, proves.indicator, proves.offered)

const put = async (record: Candidate['record'], kind: 'expert' | 'result'): Promise<void> => {
  if (kind === 'expert') await expertStore.put(store.db, [record as Expert])
  else await resultStore.put(store.db, [record as Result])
  await engines.afterChange()
}

const tally = new Map<string, { stated: number; came: number }>()
const count = (lever: string, came: boolean): void => {
  const so = tally.get(lever) ?? { stated: 0, came: 0 }
  tally.set(lever, { stated: so.stated + 1, came: so.came + Number(came) })
}

interface Stated {
  readonly need: string
  readonly kind: 'expert' | 'result'
  readonly limit: number
  readonly lift: Lift
}

const statedFor = async (need: Need, kind: Stated['kind'], limit: number): Promise<readonly Stated[]> => {
  const asked = askedBy('need', need)
  // Of a need in several parts nothing is stated.
  if (partsAsked(asked).length > 0) return []
  const { ranked, candidates, proving } = await match({ asked, kind, filters: {}, limit, profile: 'search' }, engines)
  const byId = new Map(candidates.map((candidate) => [candidate.record.id, candidate]))
  const cut = { context: proving, ranked, limit, calibration: proving.calibration, read: proving.read }
  const lifts = ranked.slice(limit, limit + 8).flatMap(({ id }) => liftsOf(byId.get(id)!, cut))
  return lifts.slice(0, 4).map((lift) => ({ need: need.id, kind, limit, lift }))
}

const cameTrue = async ({ need, kind, limit, lift }: Stated): Promise<boolean> => {
  const { id } = lift.candidate.record
  const [before] = kind === 'expert' ? await expertStore.byIds(store.db, [id]) : await resultStore.byIds(store.db, [id])
  await put(changed(lift), kind)
  const question = { asked: { kind: 'need', id: need }, kind, filters: {}, circles: null, limit } as const
  const found = (await answer(question, engines))?.matches.find((each) => each.id === id)
  await put(before!, kind)
  const came = found !== undefined && found.grade >= goodFrom
  if (!came)
    print(`  not so: ${need} ${id} ${lift.text}, foretold place ${lift.place} of ${limit}, grade ${found?.grade}`)
  return came
}

let stated = 0
for (const need of needs) {
  for (const kind of ['expert', 'result'] as const) {
    for (const limit of limits) {
      if (stated >= wanted) break
      for (const each of await statedFor(need, kind, limit)) {
        count(each.lift.lever, await cameTrue(each))
        stated++
      }
    }
  }
}
print(`counterfactuals, ${stated} re-run by changing the record, storing, indexing and matching again`)
for (const [lever, { stated: said, came }] of tally)
  print(`  ${lever.padEnd(12)} ${came} of ${said} came true (${((100 * came) / said).toFixed(1)} %)`)
const all = [...tally.values()].reduce((sum, { came }) => sum + came, 0)
print(`  ${'all'.padEnd(12)} ${((100 * all) / stated).toFixed(1)} %`)
await store.close()

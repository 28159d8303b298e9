import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingest } from '../../../pipelines/ingest.ts'
import { loadSamples } from '../../../pipelines/load-samples.ts'
import { type Engines, openEngines } from '../../../src/engines/open-engines.ts'
import { openStore } from '../../../src/engines/store.ts'
import { type IdPair, pairsIn } from './score.ts'

/** The halves of the labelled set: weights and limits are fitted on the one, the other only says how good they are. */
export const halves = ['tuning', 'held-out'] as const
export type Half = (typeof halves)[number]

const folder = join(import.meta.dirname, '../../../data/judgments/common-needs')

/** The samples and one half of the labelled needs in a library of their own; close it after use. */
export const openLibrary = async (half: Half): Promise<Engines> => {
  const store = await openStore(null)
  await loadSamples(store.db, () => {})
  const now = (): string => '2026-09-01T00:00:00.000Z'
  await ingest({ db: store.db, kind: 'need', file: join(folder, half, 'needs.jsonl'), now, writesSetAside: false })
  const engines = await openEngines(store, null)
  return {
    ...engines,
    close: async () => {
      await engines.close()
      await store.close()
    },
  }
}

/** What was judged of a need: the cluster it belongs to, and the one it only touches; `-` for none. */
interface Judgment {
  readonly cluster: string
  readonly touches: string
}

const readJudgments = (part: Half | 'samples'): ReadonlyMap<string, Judgment> =>
  new Map(
    readFileSync(join(folder, part, 'clusters.tsv'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line): [string, Judgment] => {
        const [id = '', cluster = '-', touches = cluster] = line.split('\t')
        return [id, { cluster, touches }]
      }),
  )

/** `null`: too close to call, counts neither way. */
export type Verdict = 'common' | 'different' | null

/** What was judged of any two needs of the samples and a half. Two samples were tuned on, so the other half does not count them. */
export const readVerdicts = (half: Half): ((a: string, b: string) => Verdict) => {
  const own = readJudgments(half)
  const judged = new Map([...readJudgments('samples'), ...own])
  return (a, b) => {
    if (half === 'held-out' && !own.has(a) && !own.has(b)) return null
    const [left, right] = [judged.get(a)!, judged.get(b)!]
    if (left.cluster !== '-' && left.cluster === right.cluster) return 'common'
    return left.touches !== '-' && left.touches === right.touches ? null : 'different'
  }
}

/** Every pair that was judged common; the tuning half holds those of the samples, the other half its own only. */
export const commonPairs = (half: Half): readonly IdPair[] => {
  const judged = half === 'tuning' ? [...readJudgments('samples'), ...readJudgments(half)] : [...readJudgments(half)]
  const clusters = Map.groupBy(
    judged.filter(([, { cluster }]) => cluster !== '-'),
    ([, { cluster }]) => cluster,
  )
  return [...clusters.values()].flatMap((members) => pairsIn(members.map(([id]) => id)))
}

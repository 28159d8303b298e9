import { globSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Database } from '../src/ports/database.ts'
import { loadSampleChains } from './chains/load-sample-chains.ts'
import { ingest } from './ingest.ts'

const folder = join(import.meta.dirname, '../data/samples')

/** Organisations first: the other libraries name them. */
const order = ['organisation', 'need', 'result', 'expert'] as const

/** Loads the sample libraries through the same door as any file; `now`: when they are said to have come in, ISO 8601. */
export const loadSamples = async (
  db: Database,
  say: (line: string) => void,
  now = (): string => new Date().toISOString(),
): Promise<void> => {
  for (const kind of order) {
    for (const file of globSync(join(folder, `*/${kind}s.jsonl`)).sort()) {
      const { added } = await ingest({ db, kind, file, now, writesSetAside: false })
      say(`加载示例 ${nameOf(file)}：${added} 条`)
    }
  }
  for (const file of globSync(join(folder, '*/chains.jsonl')).sort())
    say(`加载示例 ${nameOf(file)}：${await loadSampleChains(db, file, now())} 条`)
}

const nameOf = (file: string): string => `${basename(join(file, '..'))}/${basename(file)}`

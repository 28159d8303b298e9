import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { MeasuredOn } from '../../src/domain/profile-run.ts'
import { openCollection } from '../evaluate/collection.ts'

const root = join(import.meta.dirname, '../..')

/** The labelled collection that ships: all that may be tuned on. */
export const shippedCollection = join(root, 'data/judgments')

/** All that a score comes of: what reads, what finds, what ranks, and what it knows. */
const ranking = [
  'src/{ranking,text}/**/*.ts',
  'src/adapters/{embedder,search-index}/**/*.ts',
  'pipelines/{match.ts,match/*.ts,evaluate.ts,evaluate/*.ts,fit.ts,fit/*.ts}',
  'indexers/**/*.ts',
  'data/{thesaurus,taxonomies,profiles}/*',
]

const hashOf = (files: readonly string[]): string => {
  const hash = createHash('sha256')
  for (const file of [...files].sort()) hash.update(relative(root, file)).update('\0').update(readFileSync(file))
  return hash.digest('hex').slice(0, 12)
}

let known: MeasuredOn | undefined

/** What is measured on now: hashes of the code that ranks and of the collection that ships. Read once in a process. */
export const measuredOnNow = (): MeasuredOn => {
  known ??= {
    code: hashOf(ranking.flatMap((pattern) => globSync(join(root, pattern)))),
    data: hashOf(filesOfCollection()),
  }
  return known
}

const filesOfCollection = (): readonly string[] => {
  const { organisations, needs, results, experts } = openCollection(shippedCollection)
  return [...organisations, ...needs, ...results, ...experts, ...globSync(join(shippedCollection, '**/qrels-*.tsv'))]
}

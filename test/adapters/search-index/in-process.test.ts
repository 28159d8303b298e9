import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { InProcessOptions } from '../../../src/adapters/search-index/in-process/options.ts'
import { type InProcessIndex, openInProcessIndex } from '../../../src/adapters/search-index/in-process.ts'
import type { SearchIndex, SearchQuery } from '../../../src/ports/search-index.ts'
import { fc } from '../../support/fast-check.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { type Step, steps } from './arbitraries.ts'
import { openNaiveIndex } from './naive-index.ts'

/** Compacts at every second dead document, so that a short life sees it often. */
const eager: Partial<InProcessOptions> = { compaction: { dead: 2, share: 0 } }

const compare = async (index: SearchIndex, naive: SearchIndex, query: SearchQuery): Promise<void> => {
  expect(await index.retrieve(query)).toEqual(await naive.retrieve(query))
  expect(await index.count(query.kind, query.filters)).toBe(await naive.count(query.kind, query.filters))
  const terms = [...query.terms.keys()]
  expect(await index.statistics(query.kind, terms)).toEqual(await naive.statistics(query.kind, terms))
}

const restarted = async (index: InProcessIndex, options: Partial<InProcessOptions>): Promise<InProcessIndex> => {
  const path = join(temporaryFolder(), 'index')
  await index.saveSnapshot(path, 'tag')
  const next = openInProcessIndex(options)
  expect(await next.loadSnapshot(path, 'tag')).toEqual({ loaded: true })
  return next
}

const live = async (life: readonly Step[], options: Partial<InProcessOptions>): Promise<void> => {
  const naive = openNaiveIndex()
  let index = openInProcessIndex(options)
  for (const step of life) {
    if (step.does === 'restart') index = await restarted(index, options)
    else if (step.does === 'retrieve') await compare(index, naive, step.query)
    else
      for (const each of [index, naive])
        await (step.does === 'put' ? each.put(step.documents) : each.replace(step.kind, step.owners, step.documents))
  }
}

describe('the in-process index, whatever happens to it', () => {
  it.each([
    ['as it opens by default', {}],
    ['when it compacts all the time', eager],
    ['without WebAssembly', { ...eager, kernel: 'plain' }],
  ] as const)(
    'answers to the bit like the naive scorer %s',
    async (_, options) => {
      await fc.assert(
        fc.asyncProperty(steps, (life) => live(life, options)),
        { numRuns: 100 },
      )
    },
    60_000,
  )
})

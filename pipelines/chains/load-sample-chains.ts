import { readFileSync } from 'node:fs'
import type { Chain } from '../../src/domain/chain.ts'
import type { Database } from '../../src/ports/database.ts'
import { addChain } from '../../src/store/chains/chains.ts'

/** Adds the chains of a file, one a line, that are not there yet; how many. */
export const loadSampleChains = async (db: Database, file: string, now: string): Promise<number> => {
  let added = 0
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const chain = JSON.parse(line) as Omit<Chain, 'updated'>
    if (await addChain(db, { ...chain, updated: now })) added += 1
  }
  return added
}

import { createHash } from 'node:crypto'
import type { Pair } from '../../src/domain/shortlist.ts'
import { pairKey } from '../../src/ranking/assign/problem.ts'

/** The id of a pair's line: the same in every version of every list, whatever stands around it. */
export const lineId = (pair: Pair): string => createHash('sha256').update(pairKey(pair)).digest('hex').slice(0, 16)

import type { ChainRelation } from '../../domain/chain/rows.ts'
import { searchFieldWeights } from '../../domain/retrieval.ts'

/** What a word counts by how near it is to the link's own. */
export const relationWeights: Readonly<Record<ChainRelation, number>> = {
  same: 1,
  synonym: 0.9,
  narrower: 0.8,
  part: 0.4,
  related: 0.3,
}

/** What a word counts by where the record says it: as in the index. */
export const placeWeights = searchFieldWeights

/** Points from which on a record hangs on a link: a keyword, or two words of its text; a neighbour in its title is too little. */
export const leastToHang = 1.5

/** How many steps below a concept of the thesaurus are still narrower names of it. */
export const narrowerSteps = 2

import type { Piece } from '../../domain/piece.ts'
import type { Tokeniser } from '../../text/tokenise.ts'
import type { ChainWords } from './chain-words.ts'
import { sightingsOf } from './hang.ts'

/** Id of a piece that speaks of a link. */
export type Speaking = Piece['id']

/** The pieces in which a link's word stands, another name of it, or a narrower thing; neighbours are not enough. */
export const speakingPieces = (
  pieces: readonly Piece[],
  words: ChainWords,
  tokeniser: Tokeniser,
): ReadonlySet<Speaking> =>
  new Set(
    pieces
      .filter((piece) =>
        sightingsOf(piece, words, tokeniser).some(({ proof }) =>
          ['same', 'synonym', 'narrower'].includes(proof.relation),
        ),
      )
      .map(({ id }) => id),
  )

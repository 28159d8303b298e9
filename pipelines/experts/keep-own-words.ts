import type { Expert } from '../../src/domain/expert.ts'
import { withOwnWords } from '../../src/domain/expert-words.ts'
import type { Database } from '../../src/ports/database.ts'
import { ownWordsOf } from '../../src/store/experts/own-words.ts'

/** Records as others write them, with what their experts said of themselves in its place: nobody writes over that. */
export const keepOwnWords = async (tx: Database, experts: readonly Expert[]): Promise<readonly Expert[]> => {
  const said = await ownWordsOf(
    tx,
    experts.map(({ id }) => id),
  )
  return experts.map((expert) => {
    const own = said.get(expert.id)
    return own === undefined ? expert : withOwnWords(expert, own)
  })
}

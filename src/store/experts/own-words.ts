import type { EvidenceWord, ExpertWishes, OwnWords } from '../../domain/expert-words.ts'
import type { Database } from '../../ports/database.ts'

/** What these experts said of themselves, by id; who said nothing is not there. */
export const ownWordsOf = async (db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, OwnWords>> => {
  if (ids.length === 0) return new Map()
  const words = await db
    .selectFrom('expertWords')
    .selectAll()
    .where('expertId', 'in', [...ids])
    .orderBy('at')
    .orderBy('title')
    .execute()
  const wishes = await wishesOf(db, ids)
  const said = Map.groupBy(words, ({ expertId }) => expertId)
  return new Map(
    [...new Set([...said.keys(), ...wishes.keys()])].map((id) => [
      id,
      { words: said.get(id) ?? [], wishes: wishes.get(id) ?? null },
    ]),
  )
}

/** How these experts want to be asked, by id; who wishes nothing is not there. */
export const wishesOf = async (db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, ExpertWishes>> => {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('expertWishes')
    .selectAll()
    .where('expertId', 'in', [...ids])
    .execute()
  return new Map(rows.map((row) => [row.expertId, row]))
}

/** Keeps an expert's word on a piece; what he said of it before is replaced. */
export const putEvidenceWord = async (tx: Database, word: EvidenceWord): Promise<void> => {
  const { stance, original, own, at } = word
  await tx
    .insertInto('expertWords')
    .values(word)
    .onConflict((conflict) =>
      conflict.columns(['expertId', 'kind', 'title']).doUpdateSet({ stance, original, own, at }),
    )
    .execute()
}

/** Takes back an expert's word on a piece. */
export const dropEvidenceWord = async (
  tx: Database,
  { expertId, kind, title }: Pick<EvidenceWord, 'expertId' | 'kind' | 'title'>,
): Promise<void> => {
  await tx
    .deleteFrom('expertWords')
    .where('expertId', '=', expertId)
    .where('kind', '=', kind)
    .where('title', '=', title)
    .execute()
}

/** Keeps how an expert wants to be described and asked. */
export const putWishes = async (tx: Database, { expertId, ...wishes }: ExpertWishes): Promise<void> => {
  await tx
    .insertInto('expertWishes')
    .values({ expertId, ...wishes })
    .onConflict((conflict) => conflict.column('expertId').doUpdateSet(wishes))
    .execute()
}

/** Forgets everything an expert said of himself. */
export const dropOwnWords = async (tx: Database, ids: readonly string[]): Promise<void> => {
  if (ids.length === 0) return
  await tx
    .deleteFrom('expertWords')
    .where('expertId', 'in', [...ids])
    .execute()
  await tx
    .deleteFrom('expertWishes')
    .where('expertId', 'in', [...ids])
    .execute()
}

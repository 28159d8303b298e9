import { sql } from 'kysely'
import { type Database, inTransaction } from '../../ports/database.ts'

/** What a local embedder has learnt, under the name of its space. */
export interface EmbedderModel {
  readonly space: string
  readonly bytes: Uint8Array
  readonly learntAt: string
  /** How many texts it learnt from. */
  readonly corpusSize: number
}

/** Bytes per slice: 4 MB, so that no message to the database grows large. */
const sliceBytes = 4 * 1024 * 1024

/** Any fixed number: whoever writes a model holds this PostgreSQL advisory lock, for two may have learnt the same. */
const lock = 7_240_003

/** Keeps a model; one of the same space is replaced. */
export const putModel = (db: Database, { bytes, ...model }: EmbedderModel): Promise<void> =>
  inTransaction(db, async (tx) => {
    await sql`select pg_advisory_xact_lock(${lock}::bigint)`.execute(tx)
    await tx.deleteFrom('embedderModels').where('space', '=', model.space).execute()
    await tx.insertInto('embedderModels').values(model).execute()
    for (let start = 0; start < bytes.length; start += sliceBytes) {
      const slice = Buffer.from(bytes.subarray(start, start + sliceBytes)).toString('base64')
      await sql`insert into embedder_model_parts (space, part, bytes)
        values (${model.space}, ${start / sliceBytes}, decode(${slice}, 'base64'))`.execute(tx)
    }
  })

/** The model learnt last, or none. */
export const newestModel = (db: Database): Promise<EmbedderModel | undefined> =>
  inTransaction(db, async (tx) => {
    const model = await tx
      .selectFrom('embedderModels')
      .selectAll()
      .orderBy('learntAt', 'desc')
      .limit(1)
      .executeTakeFirst()
    return model && { ...model, bytes: await bytesOf(tx, model.space) }
  })

/** Forgets every model but that of this space; returns the spaces of those that were forgotten. */
export const dropOtherModels = async (db: Database, space: string): Promise<readonly string[]> => {
  const dropped = await db.deleteFrom('embedderModels').where('space', '<>', space).returning('space').execute()
  return dropped.map((model) => model.space)
}

const bytesOf = async (tx: Database, space: string): Promise<Uint8Array> => {
  const slices = await tx
    .selectFrom('embedderModelParts')
    .select('part')
    .where('space', '=', space)
    .orderBy('part')
    .execute()
  const parts: Buffer[] = []
  for (const { part } of slices) parts.push(await sliceOf(tx, space, part))
  return new Uint8Array(Buffer.concat(parts))
}

const sliceOf = async (tx: Database, space: string, part: number): Promise<Buffer> => {
  const { rows } = await sql<{ base64: string }>`
    select encode(bytes, 'base64') as base64 from embedder_model_parts
    where space = ${space} and part = ${part}`.execute(tx)
  return Buffer.from(rows[0]?.base64 ?? '', 'base64')
}

import type { Letterhead } from '../../domain/shortlist.ts'
import type { Database } from '../../ports/database.ts'
import { organisationStore } from '../../store/libraries/organisations.ts'

/** Who sends, as long as nobody has filled it in: the office of a pool, on this day. */
export const plainLetterhead = async (db: Database, pool: string, date: string): Promise<Letterhead> => {
  const [organisation] = await organisationStore.byIds(db, [pool])
  return { name: organisation?.name ?? pool, date, reference: null, contact: null, telephone: null, occasion: null }
}

import { kinds } from '../src/domain/record.ts'
import type { Database } from '../src/ports/database.ts'
import { unaddressed } from '../src/store/libraries/audiences.ts'
import { storeOf } from '../src/store/libraries/records.ts'

/** Says of records that were stored before there was a rule who may read them; such records are for nobody until then. */
export const addressRecords = async (db: Database): Promise<void> => {
  for (const kind of kinds) {
    const ids = await unaddressed(db, kind)
    if (ids.length > 0) await storeOf(kind).readdress(db, ids)
  }
}

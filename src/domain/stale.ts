import type { RecordFrame } from './record.ts'

/** From this age on, in milliseconds, nobody is invited on the word of a record alone. */
const staleAfter = 365 * 24 * 3600 * 1000

/** When its owner last said something of a record: changed it, or confirmed that it still holds. */
export const lastSaid = ({ updated, confirmed }: Pick<RecordFrame, 'updated' | 'confirmed'>): string =>
  confirmed !== null && confirmed > updated ? confirmed : updated

/** Whether nobody has said anything of a record for a year. `now` is ISO 8601. */
export const isStale = (record: Pick<RecordFrame, 'updated' | 'confirmed'>, now: string): boolean =>
  Date.parse(now) - Date.parse(lastSaid(record)) >= staleAfter

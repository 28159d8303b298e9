import type { PublicRecord } from '../api/types.ts'

/** A record whose owner has said nothing for this long must be checked before a call; milliseconds of a year. */
const year = 365 * 24 * 3600 * 1000

/** The day of the owner's last word if it is more than a year old, `unknown` without any, `null` when fresh. */
export const staleSince = ({ updated, confirmed }: PublicRecord, now: number): Date | 'unknown' | null => {
  const said = [updated, confirmed].flatMap((time) => (time ? [Date.parse(time)] : [])).filter(Number.isFinite)
  if (said.length === 0) return 'unknown'
  const last = Math.max(...said)
  return now - last > year ? new Date(last) : null
}

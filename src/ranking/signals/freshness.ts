import type { Signal } from './signal.ts'

const year = 365.25 * 24 * 3600 * 1000
/** A record halves its freshness in this many years. */
const halfLife = 2

/** 1 when confirmed or changed today, ½ after two years. */
export const freshness: Signal = ({ record }, _, now) => {
  const last = Math.max(Date.parse(record.updated), Date.parse(record.confirmed ?? record.updated))
  const age = Math.max(0, Date.parse(now) - last) / year
  return 0.5 ** (age / halfLife)
}

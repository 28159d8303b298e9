/** China keeps one time, eight hours before UTC: a day of the register is a day there, wherever the machine stands. */
const hoursBeforeUtc = 8

/** The day `YYYY-MM-DD` of an instant (ISO 8601). */
export const dayOf = (instant: string): string =>
  new Date(Date.parse(instant) + hoursBeforeUtc * 3_600_000).toISOString().slice(0, 10)

/** The day so many days after another; negative: before. */
export const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) + days * 86_400_000).toISOString().slice(0, 10)

/** The instant at which a day begins. */
export const startOf = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00.000Z`) - hoursBeforeUtc * 3_600_000).toISOString()

/** The day `YYYY-MM-DD` that an instant (ISO 8601) is of, in a time zone (IANA name). */
export const localDay = (instant: string, timeZone: string): string =>
  // The Swedish way of writing a day is ISO 8601.
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant))

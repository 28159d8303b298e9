import { language } from '../i18n/i18n.ts'

/** A moment (ISO 8601) as its reader says the day: 11月28日, of another year 2025年11月28日. */
export const dayOf = (moment: string): string => {
  const at = new Date(moment)
  const year = at.getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' as const }
  return at.toLocaleDateString(language.value === 'zh' ? 'zh-CN' : 'en-GB', { ...year, month: 'short', day: 'numeric' })
}

/** The same with the hour. */
export const momentOf = (moment: string): string =>
  `${dayOf(moment)} ${new Date(moment).toLocaleTimeString(language.value === 'zh' ? 'zh-CN' : 'en-GB', { hour: '2-digit', minute: '2-digit' })}`

/** China's hours before UTC: the service keeps its days by them, wherever a reader sits. */
const hoursBeforeUtc = 8

/** The day `YYYY-MM-DD` so many days ahead; 0 is today. */
export const dayAhead = (days: number): string =>
  new Date(Date.now() + (days * 24 + hoursBeforeUtc) * 3_600_000).toISOString().slice(0, 10)

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

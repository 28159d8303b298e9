import { quantitiesIn } from '../../src/text/quantities/quantities-in.ts'

/** Yuan that an amount's own words tell: the one figure in it, the middle of «约»; `null` where there is none or several, or only a bound. */
export const yuanIn = (amount: string): number | null => {
  const found = quantitiesIn(amount).filter(({ dimension }) => dimension === 'money:CNY')
  const [only] = found
  if (only === undefined || found.length > 1 || only.form !== 'value') return null
  const { low, high } = only.interval
  return low === null || high === null ? null : (low + high) / 2
}

import type { FunnelLine } from '../../../api/statistics.ts'

type Translate = (key: string, named: Readonly<Record<string, unknown>>) => string

/** A share with the whole it is of; of nothing there is no share. */
export const shareSaid = ({ needs, of }: Pick<FunnelLine, 'needs' | 'of'>, t: Translate): string =>
  of === 0 ? '—' : t('statistics.of', { percent: Math.round((100 * needs) / of), needs, of })

/** As many days just before these. */
export const periodBefore = ({
  from,
  to,
}: {
  readonly from: string
  readonly to: string
}): { readonly from: string; readonly to: string } => {
  const day = 24 * 3600 * 1000
  const length = Date.parse(to) - Date.parse(from) + day
  const back = (date: string): string => new Date(Date.parse(date) - length).toISOString().slice(0, 10)
  return { from: back(from), to: back(to) }
}

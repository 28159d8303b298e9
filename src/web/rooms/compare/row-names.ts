import { useI18n } from 'vue-i18n'
import { useSignalNames } from '../../matches/signal-names.ts'
import type { Row } from './comparison.ts'

/** Names a row in the language of the page; an indicator in the words it was asked in. */
export const useRowNames = (): ((row: Row) => string) => {
  const { t } = useI18n()
  const signalName = useSignalNames()
  return ({ group, name, label }) => {
    if (group === 'indicators') return name
    return group === 'reasons' ? signalName({ signal: name, label }) : t(`compare.rows.${name}`)
  }
}

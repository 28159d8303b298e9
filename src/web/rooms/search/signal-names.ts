import { useI18n } from 'vue-i18n'
import type { Reason } from '../../api/types.ts'

/** Names a reason in the language of the page; by the server's own label where the page has none, so that a new signal needs no new page. */
export const useSignalNames = (): ((reason: Pick<Reason, 'signal' | 'label'>) => string) => {
  const { t, te } = useI18n()
  return ({ signal, label }) => (te(`signals.${signal}`) ? t(`signals.${signal}`) : label || signal)
}

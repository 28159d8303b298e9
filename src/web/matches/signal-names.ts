import { useI18n } from 'vue-i18n'
import type { Reason } from '../api/types.ts'

/** Names a reason in the language of the page; in Chinese, and where the page has no word, by the server's own label. */
export const useSignalNames = (): ((reason: Pick<Reason, 'signal' | 'label'>) => string) => {
  const { t, te } = useI18n()
  return ({ signal, label }) => (te(`signals.${signal}`) ? t(`signals.${signal}`) : label || signal)
}

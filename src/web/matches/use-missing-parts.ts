import { type ComputedRef, computed } from 'vue'
import { useI18n } from 'vue-i18n'

/** The parts of the matching that were not there, named in the language of the page. */
export const useMissingParts = (degraded: () => readonly string[]): ComputedRef<string> => {
  const { t, te } = useI18n()
  const nameOf = (part: string): string => t(te(`degraded.${part}`) ? `degraded.${part}` : 'degraded.other')
  return computed(() => [...new Set(degraded().map(nameOf))].join(t('match.joint')))
}

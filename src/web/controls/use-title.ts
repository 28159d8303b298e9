import { watchEffect } from 'vue'
import { useI18n } from 'vue-i18n'

/** Names the page in the bar of the browser, as it changes. */
export const useTitle = (title: () => string): void => {
  const { t } = useI18n()
  watchEffect(() => {
    document.title = t('page.asked', { text: title() })
  })
}

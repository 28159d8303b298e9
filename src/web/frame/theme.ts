import { computed, ref, watchEffect } from 'vue'
import { useMedia } from '../theme/use-media.ts'

const remembered = 'zhiqiao.theme'
type Theme = 'light' | 'dark'

// A browser that forbids storage still gets a page: the choice then lasts as long as the page does.
const recall = (): Theme | null => {
  try {
    const kept = localStorage.getItem(remembered)
    return kept === 'light' || kept === 'dark' ? kept : null
  } catch {
    return null
  }
}

const chosen = ref(recall())

/** Dresses the page as its reader chose, or as his system is; `switchTheme` is for the button. */
export const useTheme = () => {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)')
  const theme = computed((): Theme => chosen.value ?? (systemIsDark.value ? 'dark' : 'light'))
  watchEffect(() => {
    document.documentElement.dataset.theme = theme.value
  })
  const switchTheme = (): void => {
    chosen.value = theme.value === 'dark' ? 'light' : 'dark'
    try {
      localStorage.setItem(remembered, chosen.value)
    } catch {}
  }
  return { theme, switchTheme }
}

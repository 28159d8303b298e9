import { ref, watchEffect } from 'vue'
import { createI18n } from 'vue-i18n'
import { en } from './en.ts'
import { type Messages, zh } from './zh.ts'

/** The languages of the page, and what a document in them declares itself to be. */
export const languages = { zh: 'zh-CN', en: 'en' } as const
export type Language = keyof typeof languages

const remembered = 'zhiqiao.language'

// A browser that forbids storage still gets a page: the choice then lasts as long as the page does.
const recall = (): Language => {
  try {
    return localStorage.getItem(remembered) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh'
  }
}

const remember = (chosen: Language): void => {
  try {
    localStorage.setItem(remembered, chosen)
  } catch {}
}

/** The language shown now; Chinese until somebody chooses. */
export const language = ref<Language>(recall())

/** The texts of the page: plain strings and functions, nothing to compile in the browser. */
export const i18n = createI18n<[Messages], Language, false>({
  legacy: false,
  locale: language.value,
  messages: { zh, en },
})

watchEffect(() => {
  i18n.global.locale.value = language.value
  document.documentElement.lang = languages[language.value]
  remember(language.value)
})

import { ref, watch } from 'vue'
import { createI18n } from 'vue-i18n'
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

/** The texts of the page: plain strings and functions, nothing to compile in the browser. English ones come when they are asked for. */
export const i18n = createI18n<[Messages], Language, false>({
  legacy: false,
  locale: language.value,
  messages: { zh, en: zh },
})

const show = (chosen: Language): void => {
  if (language.value !== chosen) return
  i18n.global.locale.value = chosen
  document.documentElement.lang = languages[chosen]
  remember(chosen)
}

/** Turns to the language; English that does not come leaves the page as it is. */
const turnTo = async (chosen: Language): Promise<void> => {
  if (chosen === 'en') {
    try {
      const { en } = await import('./en.ts')
      i18n.global.setLocaleMessage('en', en)
    } catch {
      language.value = 'zh'
    }
  }
  show(chosen)
}

/** The page is in the language that was chosen before: then it may be seen. */
export const ready = turnTo(language.value)
watch(language, turnTo)

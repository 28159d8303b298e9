import { type ComputedRef, computed } from 'vue'
import { type Language, language } from './i18n.ts'

/** The texts of a room that come with the room, in the language shown now. */
export const useTexts = <T>(texts: Readonly<Record<Language, T>>): ComputedRef<T> =>
  computed(() => texts[language.value])

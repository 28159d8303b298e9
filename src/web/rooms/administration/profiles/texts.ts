import { profileEn } from './texts-en.ts'
import { profileZh } from './texts-zh.ts'

/** The texts of the room of weights. */
export const profileTexts = { zh: profileZh, en: profileEn }

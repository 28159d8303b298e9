import { thesaurusEn } from './texts-en.ts'
import { thesaurusZh } from './texts-zh.ts'

/** The texts of the room of the thesaurus. */
export const thesaurusTexts = { zh: thesaurusZh, en: thesaurusEn }

import { tagsOf } from '../ingest/xlsx/xml.ts'
import type { Zip } from '../ingest/xlsx/zip.ts'
import { longestRead } from './file-text.ts'

/** What a closed tag puts between words. */
const after: Readonly<Record<string, string>> = { p: '\n', br: '\n', cr: '\n', tab: '\t', tc: '\t', tr: '\n' }
/** What was taken out of the text, stands there once more for older programs, or only says how it looks. */
const silent = ['del', 'moveFrom', 'Fallback', 'pPr']

/** The text of a Word document (WordprocessingML), paragraph by paragraph, without what was deleted, until there is more than is taken. */
export const wordText = async (zip: Zip): Promise<string> => {
  let [text, depth] = ['', 0]
  for (const { name, closes, empty, text: words } of tagsOf((await zip.text('word/document.xml')) ?? '')) {
    if (silent.includes(name) && !empty) depth += closes ? -1 : 1
    if (depth > 0) continue
    if (name === 't' && closes) text += words
    if (closes || empty) text += after[name] ?? ''
    if (text.length > 2 * longestRead) break
  }
  return text.replaceAll(/\n\t/g, '\t').replaceAll(/\t\n/g, '\n')
}

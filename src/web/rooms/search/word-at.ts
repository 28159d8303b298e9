/** Most characters of a sentence that are sent to be continued. */
const longest = 24

/** What is being written at the cursor: back to the last space or mark, in whole characters. */
export const wordAt = (text: string, cursor: number): string => {
  const run = /[^\s，。、；：！？（）「」“”,;:!?()"]*$/u.exec(text.slice(0, cursor))?.[0] ?? ''
  return [...run].slice(-longest).join('')
}

/** The text with `word` in place of what ends at the cursor, and where the cursor stands then. */
export const continued = (
  text: string,
  { cursor, typed, word }: { readonly cursor: number; readonly typed: string; readonly word: string },
): { readonly text: string; readonly cursor: number } => {
  const from = text.slice(0, cursor).endsWith(typed) ? cursor - typed.length : cursor
  return { text: text.slice(0, from) + word + text.slice(cursor), cursor: from + word.length }
}

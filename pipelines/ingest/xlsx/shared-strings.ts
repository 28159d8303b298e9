import { tagsOf } from './xml.ts'

/** `_x000D_` and the like: characters a spreadsheet program spells out. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** The strings that cells point at, in order; runs of differently formatted text are joined, readings (拼音) left out. */
export const sharedStrings = (xml: string): readonly string[] => {
  const strings: string[] = []
  let current = ''
  let reading = false
  for (const { name, closes, empty, text } of tagsOf(xml)) {
    if (name === 'rPh') reading = !closes
    if (name === 't' && closes && !reading) current += text
    if (name !== 'si' || !(closes || empty)) continue
    strings.push(unescaped(current))
    current = ''
  }
  return strings
}

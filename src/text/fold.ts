import traditionalToSimplified from 'opencc-js/dict/TSCharacters'

/** One character in, one character out, so that offsets into the folded text are offsets into the original. */
const folded = new Map<string, string>(
  traditionalToSimplified
    .split('|')
    .map((pair) => pair.split(' ') as [string, string])
    .filter(([from, to]) => from.length === 1 && to.length === 1),
)

/** Punctuation that writers use for one another. */
const punctuation: Readonly<Record<string, string>> = {
  '　': ' ',
  '〜': '~',
  '∼': '~',
  '﹥': '>',
  '﹤': '<',
  '－': '-',
  '–': '-',
  '—': '-',
}

const foldCharacter = (character: string): string => {
  const code = character.charCodeAt(0)
  if (code < 0x80) return character.toLowerCase()
  const named = punctuation[character]
  if (named !== undefined) return named
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0).toLowerCase()
  return folded.get(character) ?? (character.toLowerCase().length === 1 ? character.toLowerCase() : character)
}

/** Full width → half width, traditional → simplified, upper → lower case; the length never changes. */
export const fold = (text: string): string => {
  let out = ''
  for (let i = 0; i < text.length; i++) out += foldCharacter(text[i]!)
  return out
}

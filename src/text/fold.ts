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

// Every text that comes in is folded: looking a code up costs a tenth of deciding on it.
const table = Uint16Array.from({ length: 0x10000 }, (_, code) => foldCharacter(String.fromCharCode(code)).charCodeAt(0))

/** Every character that is folded into the same as this one, itself among them. */
export const writingsOf = (character: string): readonly string[] => {
  const wanted = table[character.charCodeAt(0)]!
  return Array.from(table.keys())
    .filter((code) => table[code] === wanted)
    .map((code) => String.fromCharCode(code))
}

/** Characters turned into a string at once; more would not fit on the call stack. */
const slab = 4096

/** Full width → half width, traditional → simplified, upper → lower case; the length never changes. */
export const fold = (text: string): string => {
  let out = ''
  for (let from = 0; from < text.length; from += slab) {
    const codes = new Uint16Array(Math.min(slab, text.length - from))
    for (let i = 0; i < codes.length; i++) codes[i] = table[text.charCodeAt(from + i)]!
    out += String.fromCharCode(...codes)
  }
  return out
}

const spread = (text: string, between: string): string => [...text].join(between)
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (letter) => String.fromCodePoint(letter.codePointAt(0)! + 0xfee0))
const hidden = '\u200b'

/** A phone number as people write it into a text. */
export const phonesAsWritten = (number: string): readonly string[] => {
  const [a, b, c] = [number.slice(0, 3), number.slice(3, 7), number.slice(7)]
  return [
    number,
    wide(number),
    `${a} ${b} ${c}`,
    `${a}-${b}-${c}`,
    `${a}.${b}.${c}`,
    `${a}—${b}—${c}`,
    `${a} ${number.slice(3, 6)} ${number.slice(6)}`,
    `${number.slice(0, 4)} ${number.slice(4, 8)} ${number.slice(8)}`,
    spread(number, ' '),
    spread(number, '-'),
    spread(number, hidden),
    `${a}${b}\n${c}`,
    `+86 ${a} ${b}${c}`,
    number.replace(/\d/g, (digit) => '〇一二三四五六七八九'[Number(digit)]!),
  ]
}

/** An e-mail address as people write it into a text. */
export const emailsAsWritten = (address: string): readonly string[] => {
  const [name = '', host = ''] = address.split('@')
  return [
    address,
    address.toUpperCase(),
    wide(address),
    `${name}＠${host}`,
    `${name} @ ${host}`,
    `${name}[at]${host}`,
    `${name}（at）${host.replaceAll('.', '（dot）')}`,
    `${name} at ${host.replaceAll('.', ' dot ')}`,
    `${name}@${host.replaceAll('.', '。')}`,
    `${spread(name, hidden)}@${host}`,
  ]
}

/** A phrase as people write it, and as they write it to get past a search. */
export const phrasesAsWritten = (phrase: string, { traditional, pinyin, lookalike }: OtherWords): readonly string[] => [
  phrase,
  traditional,
  lookalike,
  pinyin.join(''),
  pinyin.join(' '),
  pinyin.join('').toUpperCase(),
  wide(pinyin.join('')),
  spread(phrase, ' '),
  spread(phrase, '\u3000'),
  spread(phrase, '·'),
  spread(phrase, '-'),
  spread(phrase, hidden),
  spread(phrase, '\n'),
  spread(phrase, '*'),
]

interface OtherWords {
  readonly traditional: string
  readonly pinyin: readonly string[]
  /** With characters that look the same and are others. */
  readonly lookalike: string
}

const bytes = (text: string): readonly string[] =>
  [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0'))
const escapes = (text: string): readonly string[] =>
  Array.from(text, (letter) => letter.charCodeAt(0).toString(16).padStart(4, '0'))

// Whatever stands before it: what is left of base64 at each of its three alignments without the letters its neighbours share.
const base64 = (text: string): readonly string[] =>
  [0, 1, 2].map((shift) => {
    const encoded = Buffer.from(' '.repeat(shift) + text).toString('base64')
    return encoded.slice(shift === 0 ? 0 : shift + 1, encoded.length - 4)
  })

/** A text as machines write it: in addresses, mails, scripts, pages, dumps. */
export const encodings = (text: string): readonly string[] => [
  text,
  encodeURIComponent(text),
  encodeURIComponent(encodeURIComponent(text)),
  ...base64(text),
  ...base64(text).map((encoded) => encoded.replaceAll('+', '-').replaceAll('/', '_')),
  escapes(text)
    .map((code) => `\\u${code}`)
    .join(''),
  escapes(text)
    .map((code) => `&#x${code};`)
    .join(''),
  Array.from(text, (letter) => `&#${letter.charCodeAt(0)};`).join(''),
  bytes(text).join(''),
  bytes(text)
    .map((byte) => `=${byte.toUpperCase()}`)
    .join(''),
  [...text].reverse().join(''),
]

// Width, case, and whatever stands between the letters.
const folded = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@]+/gu, '')

/** What must come out nowhere: the words that are searched for, in each of their spellings and encodings. */
export interface Secret {
  readonly name: string
  readonly words: readonly string[]
}

/** Looks for secrets; answers the names of those that were found. */
export const searchFor = (secrets: readonly Secret[]): ((output: string) => readonly string[]) => {
  const needles = secrets.map(({ name, words }) => ({
    name,
    plain: [...new Set(words.flatMap(encodings))],
    folded: [...new Set(words.map(folded))].filter((word) => word.length > 3 || /\p{Script=Han}{3}/u.test(word)),
  }))
  return (output) => {
    // In JSON a backslash is two.
    const lower = output.toLowerCase().replaceAll('\\\\', '\\')
    const plainly = folded(output)
    return needles
      .filter(
        ({ plain, folded: words }) =>
          plain.some((needle) => lower.includes(needle.toLowerCase())) || words.some((word) => plainly.includes(word)),
      )
      .map(({ name }) => name)
  }
}

// As people write them: digits of either width, spaced out, hyphened, in Chinese numerals, with invisible characters in between.
const digit = '[0-9０-９]'
const hidden = '[\\u200b-\\u200d\\u2060\\ufeff]*'
const between = '[\\s\\-‐‑–—－.．·・_\\u200b-\\u200d\\u2060\\ufeff]'
const start = `(?<!${digit})[1１]${hidden}[3-9３-９]${hidden}`
const end = `(?!${digit})`
const digits = (count: number): string => `(?:${digit}${hidden}){${count}}`
const mobiles = [
  `${start}${digits(1)}${between}{0,3}${digits(4)}${between}{0,3}${digits(4)}${end}`,
  `${start}${digits(1)}${between}${digits(3)}${between}${digits(5)}${end}`,
  `${start}${digits(2)}${between}${digits(4)}${between}${digits(3)}${end}`,
  `(?<!${digit})[1１]${between}[3-9３-９](?:${between}${digit}){9}${end}`,
  '[一幺壹][三四五六七八九叁肆伍陆柒捌玖][〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{9}',
]
const landlines = [
  `(?<!${digit})[0０]${digits(2)}${digit}?${between}{1,3}${digits(7)}${digit}?${end}`,
  `[(（][0０]${digits(2)}${digit}?[)）]${between}{0,3}${digits(7)}${digit}?${end}`,
]
const letter = '[\\w+\\-\\uff0d\\uff10-\\uff5a\\u200b-\\u200d\\u2060\\ufeff]'
const at = '(?:\\s?[@＠]\\s?|\\s?[\\[(（]\\s?at\\s?[\\])）]\\s?|\\sat\\s)'
const dot = '(?:\\s?[.．]\\s?|。|\\s?[\\[(（]\\s?dot\\s?[\\])）]\\s?|\\sdot\\s)'
// Bounded, or a long word would be tried from each of its letters to its end.
const emails = [`(?:${letter}|[.．]){1,64}${at}${letter}{1,63}(?:${dot}${letter}{2,63}){1,5}`]
const handles = ['(?<=(?:微信|QQ|wechat|vx)号?[:：是\\s]{0,3})[A-Za-z0-9_-]{5,20}']
const contact = new RegExp([...mobiles, ...landlines, ...emails, ...handles].join('|'), 'gi')

/** The text with phone numbers and addresses of mail and messengers starred out, letter for letter: offsets into it stay right. */
export const masked = (text: string): string => text.replace(contact, (found) => '*'.repeat(found.length))

/** Names and moments, which nobody writes his phone number into; stars would make other records of them. */
const kept = /^(?:id|kind|field|pool|park|firstSeen|updated|confirmed|next|\w+Ids?)$/

/** The same, in every text of an answer: what a stranger may read. */
export const withoutContacts = <T>(answer: T): T => maskedIn(answer) as T

const maskedIn = (value: unknown): unknown => {
  if (typeof value === 'string') return masked(value)
  if (Array.isArray(value)) return value.map(maskedIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, kept.test(name) ? held : maskedIn(held)]),
  )
}

/** The free text of a record that columns of a file were not understood of. */
interface FreeText {
  readonly extra: Readonly<Record<string, string>>
}

/** What to store of a record that was sent back; columns that were not sent stay. */
export const withContacts = <S extends { readonly extra?: FreeText['extra'] | undefined }>(
  { extra, ...sent }: S,
  before: FreeText,
): Omit<S, 'extra'> & FreeText => ({
  ...withStored(sent, before),
  extra: extra === undefined ? before.extra : withStored(extra, before.extra),
})

/** The same of anything: where the sender only read stars and left them, what stands behind the stars. */
export const withStored = <S>(sent: S, stored: unknown): S => unmaskedIn(sent, stored) as S

const unmaskedIn = (sent: unknown, stored: unknown): unknown => {
  if (typeof sent === 'string') return unmasked(sent, [stored].flat())
  if (Array.isArray(sent)) return sent.map((each) => unmaskedIn(each, stored))
  if (typeof sent !== 'object' || sent === null) return sent
  const columns = new Map(Object.entries(stored ?? {}))
  return Object.fromEntries(Object.entries(sent).map(([name, held]) => [name, unmaskedIn(held, columns.get(name))]))
}

/** The stored text that was read as this one, if any. */
export const unmasked = (sent: string, stored: readonly unknown[]): string =>
  stored.find((text): text is string => typeof text === 'string' && masked(text).trim() === sent) ?? sent

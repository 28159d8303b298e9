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

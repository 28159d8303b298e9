const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 }

/** Value of a numeral below 万: 两千五百 is 2500. */
const belowMyriad = (numeral: string): number => {
  let sum = 0
  let digit: number | undefined
  for (const character of numeral) {
    const scale = scales[character]
    if (scale === undefined) digit = digits[character]!
    else {
      sum += (digit ?? 1) * scale
      digit = undefined
    }
  }
  return sum + (digit ?? 0)
}

const worthOf = (numeral: string): number => {
  for (const scale of ['亿', '万']) {
    const at = numeral.lastIndexOf(scale)
    if (at < 0) continue
    const above = at === 0 ? 1 : worthOf(numeral.slice(0, at))
    return above * scales[scale]! + worthOf(numeral.slice(at + 1))
  }
  return belowMyriad(numeral)
}

// 五六毫米 is five to six, 十七八 seventeen to eighteen, 三四百 three to four hundred; 三五 by custom.
const spreadPattern = /^((?:[一二三四五六七八九]?十)?)([一二三四五六七八])([二三四五六七八九])([十百千万亿]*)$/

const spreadOf = (numeral: string): { low: number; high: number } | null => {
  const found = spreadPattern.exec(numeral.replaceAll('两', '二'))
  if (found === null) return null
  const [, tens = '', low = '', high = '', scale = ''] = found
  if (digits[high]! - digits[low]! !== 1 && low + high !== '三五') return null
  return { low: worthOf(tens + low + scale), high: worthOf(tens + high + scale) }
}

const wellFormed = /^(?:[一二两三四五六七八九十百千][零一二两三四五六七八九十百千]*[万亿]*)+$/

/** Value of a Chinese numeral, two values where it names two (五六); `null` when it is no numeral (千百, 二〇二三). */
export const readHanNumeral = (numeral: string): { readonly low: number; readonly high: number } | null => {
  const [whole = '', decimals] = numeral.split('点')
  const spread = spreadOf(whole)
  if (spread !== null) return spread
  if (/[零〇一二两三四五六七八九]{2}/.test(whole.replaceAll(/[千百万亿]零/g, ''))) return null
  if (/^[百千万亿](?![万亿])/.test(whole)) return null
  if (!wellFormed.test(whole) && !(whole === '零' && decimals !== undefined)) return null
  const fraction = decimals === undefined ? 0 : Number(`0.${[...decimals].map((digit) => digits[digit]).join('')}`)
  const value = worthOf(whole) + fraction
  return { low: value, high: value }
}

import { isIP } from 'node:net'
import { isForbiddenAddress, isLoopback } from '../domain/outside-address.ts'

/** One environment variable: what it is for, its default, and what makes a value right. */
export interface Variable<T> {
  readonly meaning: string
  readonly fallback: string
  /** What a right value looks like, in the words of the error. */
  readonly expected: string
  /** Carries a password: the error does not repeat the value. */
  readonly isSecret?: boolean
  /** `undefined` when the text is no right value. */
  readonly read: (text: string) => T | undefined
}

/** One of these words. */
export const oneOf = <T extends string>(...values: readonly T[]) => ({
  expected: values.join('、'),
  read: (text: string): T | undefined => values.find((value) => value === text),
})

/** Text that is not empty. */
export const anyText = {
  expected: '非空文本',
  read: (text: string): string | undefined => (text === '' ? undefined : text),
}

/** Any text. */
export const maybeText = { expected: '文本或空', read: (text: string): string => text }

const isTimeZone = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('zh', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** A whole number, both ends included. */
export const wholeNumber = (least: number, most: number) => ({
  expected: `${least} 到 ${most} 之间的整数`,
  read: (text: string): number | undefined => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN
    return value >= least && value <= most ? value : undefined
  },
})

/** Addresses of an outside engine, between commas; empty: that engine is not used. */
export const addressOf = (example: string, ...schemes: readonly string[]) => ({
  example,
  expected: `空，或 ${example} 这样的地址`,
  isSecret: true,
  read: (text: string): string | undefined =>
    text === '' || text.split(',').every((each) => isOutside(each, schemes)) ? text : undefined,
})

// What clouds tell a machine of itself is nothing that is to be called, embedded or mailed to.
const isOutside = (text: string, schemes: readonly string[]): boolean => {
  if (!URL.canParse(text)) return false
  const url = new URL(text)
  return schemes.includes(url.protocol) && !isForbiddenAddress(url)
}

/** The address of a service that vouches for people: https, or this machine itself; empty: none. */
export const issuer = {
  example: 'https://统一认证.example',
  expected: '空，或 https 地址（本机可用 http），不带 ? 和 #',
  read: (text: string): string | undefined => {
    if (text === '') return text
    if (!isOutside(text, ['https:', 'http:'])) return undefined
    const url = new URL(text)
    const isPlain = url.search === '' && url.hash === '' && url.username === ''
    return isPlain && (url.protocol === 'https:' || isLoopback(url)) ? text : undefined
  },
}

/** Addresses and networks between commas; `loopback`, `linklocal` and `uniquelocal` are names of such. */
export const networks = {
  expected: '逗号分隔的地址或网段，如 loopback,10.0.0.0/8',
  read: (text: string): string | undefined => (text.split(',').every(isNetwork) ? text : undefined),
}

const isNetwork = (text: string): boolean => {
  const [address = '', bits] = text.trim().split('/')
  if (bits === undefined && ['loopback', 'linklocal', 'uniquelocal'].includes(address)) return true
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1
  return most > 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) > 0 && Number(bits) <= most))
}

/** Any text; the error shows an example. */
export const someText = (example: string) => ({
  example,
  expected: `空，或如 ${example}`,
  read: (text: string): string => text,
})

/** A key or password, never repeated. */
export const secret = { expected: '空，或密钥', isSecret: true, read: (text: string): string => text }

/** A time zone by its IANA name. */
export const timeZone = {
  expected: 'Asia/Shanghai 这样的时区名',
  read: (text: string): string | undefined => (isTimeZone(text) ? text : undefined),
}

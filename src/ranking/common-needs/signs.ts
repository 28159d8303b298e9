import { normalise } from '../../text/normalise.ts'

// A Han character is one sign, a Latin run with a letter in front another: SiC, AOI, PA66. Bare numbers name nothing.
const signPattern = /[\u3400-\u9fff]|[a-z][a-z0-9]*/g

/** From this number on a sign is a Latin name. */
const firstName = 0x10000

/**
 * The signs a text is written with, as numbers, in reading order: Han characters one by one, Latin names whole. Workshop
 * and office write 裂 and 开裂, 漏 and 渗漏, 霉 and 防霉: other words, and yet the same character.
 */
export const signsOf = (text: string): readonly number[] =>
  (normalise(text).text.match(signPattern) ?? []).map(numberOf)

/** Whether a sign is a Latin name rather than a Han character. */
export const isName = (sign: number): boolean => sign >= firstName

const numberOf = (sign: string): number => (sign < '\u0080' ? firstName + (hash(sign) >>> 1) : sign.charCodeAt(0))

/** FNV-1a (Fowler, Noll and Vo), 32 bits: a name needs a number, and no table of names to get it from. */
const hash = (name: string): number => {
  let value = 0x811c9dc5
  for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193)
  return value >>> 0
}

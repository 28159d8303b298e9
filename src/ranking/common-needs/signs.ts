import { normalise } from '../../text/normalise.ts'

// A Han character is one sign, a Latin run with a letter in front another: SiC, AOI, PA66. Bare numbers name nothing.
const signPattern = /[\u3400-\u9fff]|[a-z][a-z0-9]*/g

/** From this number on a sign is a Latin name. */
const firstName = 0x10000

/** What a text is written with. */
export interface Writing {
  /** In reading order: Han characters one by one, Latin names whole. */
  readonly signs: readonly number[]
  /** Two Han characters side by side as one number, in reading order. */
  readonly pairs: readonly number[]
}

/**
 * The signs of a text. Workshop and office write 裂 and 开裂, 漏 and 渗漏, 霉 and 防霉: other words, and yet the same
 * character.
 */
export const writingOf = (text: string): Writing => {
  const found = [...normalise(text).text.matchAll(signPattern)]
  const signs = found.map(([sign]) => numberOf(sign))
  const pairs = signs.flatMap((sign, i) => {
    const [before, at] = [signs[i - 1], found[i]!.index]
    const adjoin = before !== undefined && !isName(before) && !isName(sign) && found[i - 1]!.index === at - 1
    return adjoin ? [before * firstName + sign] : []
  })
  return { signs, pairs }
}

/** The signs of a text alone. */
export const signsOf = (text: string): readonly number[] =>
  (normalise(text).text.match(signPattern) ?? []).map(numberOf)

/** The two characters of a pair. */
export const partsOf = (pair: number): readonly [number, number] => [Math.floor(pair / firstName), pair % firstName]

/** Whether a sign is a Latin name rather than a Han character. */
export const isName = (sign: number): boolean => sign >= firstName

const numberOf = (sign: string): number => (sign < '\u0080' ? firstName + (hash(sign) >>> 1) : sign.charCodeAt(0))

/** FNV-1a (Fowler, Noll and Vo), 32 bits: a name needs a number, and no table of names to get it from. */
const hash = (name: string): number => {
  let value = 0x811c9dc5
  for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193)
  return value >>> 0
}

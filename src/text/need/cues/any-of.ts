/** How surely words give a role away (3 hardly ever lies, 2 mostly true, 1 a hint), and the words, for a folded clause without white space. */
export type Cue = readonly [weight: number, pattern: RegExp]

/** A numeral, Arabic or Han. */
export const numeral = '[\\d一二三四五六七八九十百千万两半零几]'

/** A pattern of alternatives, written as words: white space separates them, each is a regular expression. */
export const anyOf = ({ raw }: TemplateStringsArray, ...inserted: readonly string[]): RegExp =>
  new RegExp(
    String.raw({ raw }, ...inserted)
      .trim()
      .split(/\s+/)
      .join('|'),
    'u',
  )

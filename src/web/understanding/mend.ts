/** A stretch of a text. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

const before = /[，、,；;\s]+$/u
const after = /^[，、,；;\s]+/u
const ends = /[。！？!?；;\n]$/u

/** The text with other words in place of a stretch. */
export const mended = (text: string, { start, end }: Stretch, words: string): string =>
  text.slice(0, start) + words.trim() + text.slice(end)

/** The text without a stretch, and without the mark that then parts nothing. */
export const without = (text: string, { start, end }: Stretch): string => {
  const [left, right] = [text.slice(0, start), text.slice(end)]
  const opens = left.trim() === '' || ends.test(left.trimEnd())
  const rest = opens ? right.replace(after, '').replace(/^[。！？!?]/u, '') : right
  const begun = /^\s*(?:$|[，、,；;。！？!?\n])/u.test(rest) ? left.replace(before, '') : left
  return (begun + rest).trim()
}

/** The text with a sentence more. */
export const extended = (text: string, sentence: string): string => {
  const said = text.trimEnd()
  return said === '' || ends.test(said) ? said + sentence : `${said}。${sentence}`
}

// Not inside brackets: «高分子（PE、PP）» is one word.
const separators = /[、，,；;|\n\t]+(?![^(（]*[)）])/
const marker = /^\s*(?:[(（]\d{1,2}[)）]|\d{1,2}[.、．)](?!\d)|[①-⑳])\s*/

const inJson = (text: string): readonly string[] | null => {
  if (!text.startsWith('[')) return null
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) && list.every((part) => typeof part === 'string') ? list : null
  } catch {
    return null
  }
}

const bySpaces = (text: string): readonly string[] => {
  const words = text.split(/\s+/)
  // «张三 李四» is two names, but «王 为» and «laser welding» are one.
  return words.every((word) => /^[\p{Script=Han}·]{2,}$/u.test(word)) ? words : [text]
}

/** The parts of a cell that lists several things: by 、，；, new lines, numbering, or spaces between Chinese words. */
export const splitList = (text: string): readonly string[] => {
  const parts = inJson(text) ?? text.split(separators)
  const words = parts.length === 1 ? bySpaces(parts[0] ?? '') : parts
  return [
    ...new Set(
      words.map((word) =>
        word
          .replace(marker, '')
          .trim()
          .replace(/[。；;]$/, ''),
      ),
    ),
  ].filter((word) => word !== '')
}

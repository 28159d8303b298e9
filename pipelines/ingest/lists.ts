const marker = /^\s*(?:[(（]\d{1,2}[)）]|\d{1,2}[.、．)](?!\d)|[①-⑳])\s*/
const nothing = /^(?:无|暂无|没有|\/|[-—–]+|n\/?a|null)$/i

const inJson = (text: string): readonly string[] | null => {
  if (!text.startsWith('[')) return null
  try {
    const list: unknown = JSON.parse(text)
    return Array.isArray(list) && list.every((part) => typeof part === 'string') ? list : null
  } catch {
    return null
  }
}

// Not inside brackets: «高分子（PE、PP）» is one word.
const bySigns = (text: string): readonly string[] => {
  const parts = ['']
  let depth = 0
  for (const sign of text) {
    if ('(（'.includes(sign)) depth += 1
    if (')）'.includes(sign)) depth = Math.max(0, depth - 1)
    if ('、，,；;|\n\t'.includes(sign) && depth === 0) parts.push('')
    else parts.push(parts.pop() + sign)
  }
  return depth === 0 ? parts : text.split(/[、，,；;|\n\t]/)
}

const bySpaces = (text: string): readonly string[] => {
  const words = text.split(/\s+/)
  // «张三 李四» is two names, but «王 为» and «laser welding» are one.
  return words.every((word) => /^[\p{Script=Han}·]{2,}$/u.test(word)) ? words : [text]
}

const bare = (word: string): string =>
  word
    .replace(marker, '')
    .trim()
    .replace(/[。；;]$/, '')

/** Whether a word of a list stands for nothing: 无, /, N/A. */
export const meansNothing = (word: string): boolean => nothing.test(word)

/** The parts of a cell that lists several things: by 、，；, new lines, numbering, or spaces between Chinese words. */
export const splitList = (text: string): readonly string[] => {
  const parts = inJson(text) ?? bySigns(text)
  const words = parts.length === 1 ? bySpaces(parts[0] ?? '') : parts
  return [...new Set(words.map(bare))].filter((word) => word !== '' && !meansNothing(word))
}

import type { Span } from './roles.ts'

const longest = 40
const numbering = /^(?:需求名称|技术需求|难题名称|项目名称|题目|名称|标题)?[:：\s]*/u

/**
 * What a need may be called: its first line where that is short and no sentence, else the beginning of what it asks for up to
 * the first pause.
 */
export const titleIn = (text: string, asks: readonly Span[]): Span | null => {
  const line = /[^\n]*\S[^\n]*/.exec(text)
  const isHeadline =
    line !== null && line[0].length <= longest && !/[。；;！？]/u.test(line[0]) && line[0] !== text.trim()
  const from = isHeadline ? { start: line.index, end: line.index + line[0].length } : asks[0]
  if (from === undefined) return null
  const said = text.slice(from.start, from.end)
  const start = from.start + (numbering.exec(said)?.[0].length ?? 0)
  const end =
    start + (isHeadline ? text.slice(start, from.end) : untilPause(text.slice(start, from.end))).trimEnd().length
  return end > start ? { start, end } : null
}

const untilPause = (said: string): string => /^[^，,。；;！？\n]+/u.exec(said)?.[0].slice(0, longest) ?? ''

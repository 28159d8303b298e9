import type { Span } from './roles.ts'

const label = /(?:技术|所属|所在|应用|专业|学科|行业)领域|(?:所属|所在)行业|关键词/u
const line = new RegExp(`(?:${label.source})[】\\])）]?[:：]?[ \\t]*(?<named>[^\\n。；;]{2,80})`, 'gu')
const names = /[^、，,/／|\s]{2,20}/gu

/** The technical fields and industries that a text names after a label: «技术领域：精密铸造、热处理». */
export const labelledFields = (text: string): readonly Span[] =>
  [...text.matchAll(line)].flatMap(({ index, 0: whole, groups }) => {
    const named = groups?.named ?? ''
    const from = index + whole.length - named.length
    return [...named.matchAll(names)].map(({ index: at, 0: name }) => ({
      start: from + at,
      end: from + at + name.length,
    }))
  })

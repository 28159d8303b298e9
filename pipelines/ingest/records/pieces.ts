import type { EvidenceKind } from '../../../src/domain/expert.ts'
import { longestTitle, type Piece, pieceOf } from '../evidence.ts'
import { splitPieces } from '../evidence-pieces.ts'
import type { Field } from '../fields.ts'
import { type Filled, wordsOf } from '../filled.ts'
import { wordKey } from '../keys.ts'
import type { Reading } from '../reading.ts'
import { type Cell, textOf, tidy } from '../table.ts'

type JsonPiece = { readonly [key: string]: Cell }

const keysOf = {
  title: ['title', 'name', '题目', '名称', '标题', '论文题目', '专利名称', '项目名称', '成果名称'],
  description: ['description', 'abstract', 'summary', '摘要', '简介', '描述', '内容'],
  year: ['year', 'date', '年份', '年度', '时间', '年'],
  role: ['role', '角色', '身份', '作者', '排名'],
  number: ['number', 'id', '专利号', '编号', '申请号', '授权号'],
} as const

const inJson = (words: string): readonly Cell[] | null => {
  if (!words.startsWith('[')) return null
  try {
    const list: unknown = JSON.parse(words)
    return Array.isArray(list) ? (list as readonly Cell[]) : null
  } catch {
    return null
  }
}

const ofObject = (object: JsonPiece, kind: EvidenceKind): Piece => {
  const words = (names: readonly string[]) => {
    const found = Object.entries(object).find(([key]) => names.includes(wordKey(key)))
    return found === undefined ? '' : tidy(textOf(found[1]))
  }
  const [title, description] = [words(keysOf.title), words(keysOf.description)]
  const year = /(?:19|20)\d{2}/.exec(words(keysOf.year))?.[0]
  return {
    kind,
    title: (title || description).slice(0, longestTitle),
    description: title.length > longestTitle ? [title, description].join('\n').trim() : description,
    year: year === undefined ? null : Number(year),
    role: words(keysOf.role) || null,
    number: words(keysOf.number) || null,
  }
}

const ofCell = (cell: Cell, kind: EvidenceKind): readonly Piece[] => {
  if (typeof cell === 'string') return splitPieces(tidy(cell)).map((words) => pieceOf(words, kind))
  return Array.isArray(cell) ? cell.flatMap((part) => ofCell(part, kind)) : [ofObject(cell as JsonPiece, kind)]
}

const ofColumn = ({ cell }: Filled, kind: EvidenceKind): readonly Piece[] =>
  ofCell(inJson(wordsOf(cell)) ?? cell, kind).filter(({ title }) => title !== '')

const columns: readonly (readonly [Field, EvidenceKind])[] = [
  ['papers', 'paper'],
  ['patents', 'patent'],
  ['projects', 'project'],
  ['results', 'result'],
]

/** The papers, patents, projects and results a row tells of, in this order; words that are none («12 项») are kept. */
export const piecesOf = (reading: Reading): readonly Piece[] =>
  columns.flatMap(([field, kind]) =>
    reading.filled(field).flatMap((filled) => {
      const pieces = ofColumn(filled, kind)
      if (pieces.length === 0) reading.keep(filled)
      return pieces
    }),
  )

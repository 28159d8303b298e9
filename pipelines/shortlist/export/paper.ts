import { AlignmentType, Paragraph } from 'docx'
import type { Letterhead } from '../../../src/domain/shortlist.ts'
import { faces, run, sizes } from './official.ts'

/** Twips of two characters of the body, and of a line. */
const indent = 2 * sizes.body * 10
const lineHeight = 560

/** A paragraph of the text. */
export const body = (text: string): Paragraph =>
  new Paragraph({
    children: [run(text, faces.body)],
    indent: { firstLine: indent },
    spacing: { line: lineHeight, lineRule: 'exact' },
  })
/** A paragraph that begins at the margin. */
export const plain = (text: string): Paragraph =>
  new Paragraph({ children: [run(text, faces.body)], spacing: { line: lineHeight, lineRule: 'exact' } })
/** A heading within the text. */
export const heading = (text: string): Paragraph =>
  new Paragraph({
    children: [run(text, faces.heading)],
    indent: { firstLine: indent },
    spacing: { line: lineHeight, lineRule: 'exact' },
  })
/** The title of a document, in the middle. */
export const title = (text: string, own: { readonly pageBreakBefore?: boolean } = {}): Paragraph =>
  new Paragraph({
    children: [run(text, faces.title, { size: sizes.title })],
    alignment: AlignmentType.CENTER,
    spacing: { after: 300 },
    ...own,
  })
const right = (text: string): Paragraph =>
  new Paragraph({
    children: [run(text, faces.body)],
    alignment: AlignmentType.RIGHT,
    indent: { right: 2 * indent },
    spacing: { line: lineHeight, lineRule: 'exact' },
  })

const dateInWords = (date: string): string => {
  const [year, month, day] = date.split('-')
  return `${year}年${Number(month)}月${Number(day)}日`
}

/** The reference above the title, where there is one. */
export const head = ({ reference }: Letterhead): readonly Paragraph[] =>
  reference === null
    ? []
    : [
        new Paragraph({
          children: [run(reference, faces.body)],
          alignment: AlignmentType.CENTER,
          spacing: { after: 200 },
        }),
      ]
/** Who sends it, whom to ask, and the day: under everything. */
export const foot = ({ name, date, contact, telephone }: Letterhead): readonly Paragraph[] => [
  ...(contact === null ? [] : [body(`联系人：${contact}${telephone === null ? '' : `，电话：${telephone}`}。`)]),
  plain(''),
  right(name),
  right(`${dateInWords(date)}（盖章）`),
]

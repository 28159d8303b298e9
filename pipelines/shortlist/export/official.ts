import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  type FileChild,
  Footer,
  type IRunOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import type { Letterhead } from '../../../src/domain/shortlist.ts'
import { undated } from './undated.ts'

// Fonts, sizes (half points), margins and indents as official documents have them: GB/T 9704-2012, 5.2 and 7.
/** Faces of official documents. */
export const faces = { title: '方正小标宋简体', heading: '黑体', body: '仿宋' } as const
/** Their sizes, in half points. */
export const sizes = { title: 44, body: 32 } as const
const margins = { top: 37, left: 28, right: 26, bottom: 35 } as const
/** A run of text in a Chinese face, its Latin letters and figures in Times. */
export const run = (text: string, face: string, own: Partial<IRunOptions> = {}): TextRun =>
  new TextRun({
    text,
    font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: face },
    size: sizes.body,
    ...own,
  })

// GB/T 9704-2012, 7.5: half-width figures of four in Song between dashes, here in the middle of the foot.
const pageNumber = (): Paragraph =>
  new Paragraph({
    children: [run('', '宋体', { size: 28, children: ['— ', PageNumber.CURRENT, ' —'] })],
    alignment: AlignmentType.CENTER,
  })

/** What stands on pages of one kind. */
export interface DocumentSection {
  readonly children: readonly FileChild[]
  /** The pages lie across. */
  readonly isAcross?: boolean
  /** Sheets to hand out: so many millimetres all round, and no number; without it the margins of official documents. */
  readonly margin?: number
}

const marginsOf = (all: number | undefined) => ({
  top: convertMillimetersToTwip(all ?? margins.top),
  left: convertMillimetersToTwip(all ?? margins.left),
  right: convertMillimetersToTwip(all ?? margins.right),
  bottom: convertMillimetersToTwip(all ?? margins.bottom),
})

/** Sections as a document on A4, pages of official documents with their number: the same sections give the same bytes. */
export const packed = async (
  sections: readonly DocumentSection[],
  { name, date }: Pick<Letterhead, 'name' | 'date'>,
): Promise<Buffer> => {
  const size = { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }
  const footers = { default: new Footer({ children: [pageNumber()] }) }
  const made = new Document({
    sections: sections.map(({ children, isAcross = false, margin }) => ({
      properties: {
        page: {
          margin: marginsOf(margin),
          size: { ...size, orientation: isAcross ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        },
      },
      ...(margin === undefined && { footers }),
      children: [...children],
    })),
  })
  const core = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:creator>${escaped(name)}</dc:creator><dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:modified></cp:coreProperties>`
  return undated(await Packer.toBuffer(made, undefined, [{ path: 'docProps/core.xml', data: core }]))
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

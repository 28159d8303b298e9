import type { Blob } from 'node:buffer'
import type Stream from 'node:stream'
import type { Feature } from 'write-excel-file/node'

/** What a printed sheet says above and below its table. */
export interface Printed {
  readonly sheet: string
  /** Above every page. */
  readonly title: string
}

type SheetFeature = Feature<Stream | Buffer | Blob>

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

// In a page's head and foot `&` begins a code, and `&&` is the sign itself; after a size a figure would be taken for more of it.
const plain = (text: string): string => xml(text.replaceAll('&', '&&'))

/** A4 across, as wide as the sheet and as long as it takes; paper size by ECMA-376, 18.3.1.63. */
const pageSetUp = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>'
const margins = '<pageMargins left="0.4" right="0.4" top="0.7" bottom="0.6" header="0.3" footer="0.3"/>'

const foot = '&amp;C第 &amp;P 页，共 &amp;N 页'
const headOf = (title: string): string => `&amp;C&amp;"黑体"&amp;14 ${plain(title)}`

/** What stands for how a sheet is printed in its XML, in the order of the schema. */
const printingOf = (title: string): string =>
  `${margins}${pageSetUp}<headerFooter><oddHeader>${headOf(title)}</oddHeader><oddFooter>${foot}</oddFooter></headerFooter>`

const own = /<(pageMargins|pageSetup|headerFooter)\b[^>]*(\/>|>.*?<\/\1>)/gs

/** Sheets that come out of the printer as an office hands them round: across, their columns on one page, the header on each. */
export const printSetUp = (sheets: readonly Printed[]): SheetFeature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (content, _, { sheetIndex }) =>
          content
            .replace(own, '')
            .replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
            .replace('</worksheet>', `${printingOf(sheets[sheetIndex]?.title ?? '')}</worksheet>`),
      },
      'xl/workbook.xml': {
        transform: (content) =>
          content.replace('</sheets>', `</sheets><definedNames>${titlesOf(sheets)}</definedNames>`),
      },
    },
  },
})

const titlesOf = (sheets: readonly Printed[]): string =>
  sheets
    .map(
      ({ sheet }, i) =>
        `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${xml(sheet)}'!$1:$1</definedName>`,
    )
    .join('')

import { deflateRawSync } from 'node:zlib'
import { zipOf } from '../zip-of.ts'

/** Parts of a workbook besides its first sheet. */
export interface WorkbookParts {
  /** Content of the shared strings. */
  readonly strings?: string
  /** Number format of style 1. */
  readonly format?: string
  /** A hidden sheet stands before the sheet. */
  readonly hiddenFirst?: boolean
}

const escaped = (text: string): string => text.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`

/** A workbook with this XML as its sheet, however odd. */
export const workbookOf = (
  sheetXml: string,
  { strings = '', format = 'General', hiddenFirst = false }: WorkbookParts = {},
): Buffer => {
  const hidden = hiddenFirst ? '<sheet name="选项" sheetId="2" state="hidden" r:id="rId9"/>' : ''
  const parts: Readonly<Record<string, string>> = {
    'xl/workbook.xml': `<workbook><sheets>${hidden}<sheet name="需求" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relation('rId1', 'worksheet', 'worksheets/odd-name.xml')}${relation('rId9', 'worksheet', '/xl/worksheets/hidden.xml')}${relation('rId2', 'styles', 'styles.xml')}${relation('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/worksheets/hidden.xml': '<worksheet><sheetData><row><c><v>0</v></c></row></sheetData></worksheet>',
    'xl/worksheets/odd-name.xml': `<?xml version="1.0" encoding="UTF-8"?><worksheet>${sheetXml}</worksheet>`,
    'xl/styles.xml': `<styleSheet><numFmts><numFmt numFmtId="176" formatCode="${escaped(format)}"/></numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="176"/></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
  }
  return zipOf(
    Object.entries(parts).map(([name, xml]) => {
      const plain = Buffer.from(xml)
      return { name, content: deflateRawSync(plain), claimedSize: plain.length }
    }),
  )
}

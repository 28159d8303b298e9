import { ExpectedFailure } from '../../../src/domain/failure.ts'
import type { Sheet } from '../sheet.ts'
import type { GridRow } from '../table.ts'
import type { Workbook } from './cells.ts'
import { numberFormats } from './number-formats.ts'
import { sheetRows } from './rows.ts'
import { sharedStrings } from './shared-strings.ts'
import { attribute, tagsOf } from './xml.ts'
import type { Zip } from './zip.ts'

interface SheetPart {
  readonly name: string
  readonly part: string
  readonly hidden: boolean
}

/** A workbook's visible sheets in order, with their names; each is inflated only when it is opened. */
export interface OpenWorkbook {
  readonly sheets: readonly (() => Promise<Sheet>)[]
  readonly names: readonly string[]
}

const broken = () => new ExpectedFailure('XLSX 文件里缺少工作表：请用 Excel 或 WPS 打开后另存为一份新的 .xlsx')

const partOf = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target}`.replace(/[^/]+\/\.\.\//g, '')

interface Relation {
  readonly id: string
  readonly type: string
  readonly part: string
}

// Parts are found by their relation, since writers name them as they like.
const relationsOf = (xml: string): readonly Relation[] =>
  [...tagsOf(xml)]
    .filter(({ name, closes }) => name === 'Relationship' && !closes)
    .map((tag) => ({
      id: attribute(tag, 'Id') ?? '',
      type: (attribute(tag, 'Type') ?? '').split('/').at(-1) ?? '',
      part: partOf(attribute(tag, 'Target') ?? ''),
    }))

const sheetParts = (xml: string, relations: readonly Relation[]): readonly SheetPart[] => {
  const byId = new Map(relations.map(({ id, part }) => [id, part]))
  return [...tagsOf(xml)]
    .filter(({ name, closes }) => name === 'sheet' && !closes)
    .map((tag) => ({
      name: attribute(tag, 'name') ?? '',
      part: byId.get(/:id\s*=\s*["']([^"']*)["']/.exec(tag.attributes)?.[1] ?? '') ?? '',
      hidden: /hidden/i.test(attribute(tag, 'state') ?? ''),
    }))
}

const openSheetPart = async (zip: Zip, workbook: Workbook, part: string): Promise<Sheet> => {
  const xml = (await zip.text(part)) ?? ''
  let end = 0
  const rows = async function* (): AsyncGenerator<GridRow> {
    yield* sheetRows(xml, workbook, (at) => {
      end = at
    })
  }
  return { rows: rows(), share: () => end / xml.length }
}

/** Opens an XLSX file in memory. Throws `ExpectedFailure` when it is damaged, inflates too far or has no sheet. */
export const openWorkbook = async (zip: Zip): Promise<OpenWorkbook> => {
  const xml = (await zip.text('xl/workbook.xml')) ?? ''
  const relations = relationsOf((await zip.text('xl/_rels/workbook.xml.rels')) ?? '')
  const textOfType = async (type: string) =>
    (await zip.text(relations.find((to) => to.type === type)?.part ?? '')) ?? ''
  const parts = sheetParts(xml, relations).filter(({ part }) => zip.has(part))
  if (parts.length === 0) throw broken()
  const workbook: Workbook = {
    strings: sharedStrings(await textOfType('sharedStrings')),
    formats: numberFormats(await textOfType('styles')),
    from1904: /date1904\s*=\s*["'](?:1|true)/.test(xml),
  }
  const visible = parts.filter(({ hidden }) => !hidden)
  const shown = visible.length > 0 ? visible : parts
  return {
    names: shown.map(({ name }) => name),
    sheets: shown.map(
      ({ part }) =>
        () =>
          openSheetPart(zip, workbook, part),
    ),
  }
}

import { type Columns, openColumns } from './columns.ts'
import { openDictionary } from './dictionary.ts'
import { type Facet, facetNames, openFacets } from './facets.ts'
import { PAGE_ROWS, reserveRow } from './vector-rows.ts'

/** How much of everything the columns of one kind hold, to make room for them before they are read. */
export interface ColumnSizes {
  readonly documents: number
  readonly entries: number
  readonly dimensions: number | null
  readonly pages: number
}

/** What of the columns is text. */
export interface ColumnTexts {
  readonly ids: string[]
  readonly owners: string[]
  readonly terms: string[]
  readonly facets: Readonly<Record<Facet, string[]>>
}

/** What has to be known before `numbersOf` can be read back. */
export const sizesOf = (columns: Columns): ColumnSizes => ({
  documents: columns.ids.length,
  entries: columns.starts[columns.ids.length]!,
  dimensions: columns.vectors.dimensions,
  pages: columns.vectors.pages.length,
})

/** The text of the columns, dictionaries in the order of their numbers. */
export const textsOf = ({ ids, owners, terms, facets }: Columns): ColumnTexts => ({
  ids,
  owners,
  terms: terms.words,
  facets: {
    pool: facets.pool.words.words,
    region: facets.region.words.words,
    industries: facets.industries.words.words,
    maturity: facets.maturity.words.words,
    audience: facets.audience.words.words,
  },
})

const bytes = (view: ArrayBufferView<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength)

/** The numbers of the columns as views in a fixed order: to write them, or, of empty columns, to read into. */
export const numbersOf = (columns: Columns): Uint8Array<ArrayBuffer>[] => {
  const { documents, entries, dimensions } = sizesOf(columns)
  const rows = (page: number): number => Math.min(PAGE_ROWS, documents - page * PAGE_ROWS)
  return [
    columns.starts.subarray(0, documents + 1),
    columns.entries.subarray(0, entries),
    ...facetNames.map((facet) => columns.facets[facet].numbers.subarray(0, documents)),
    columns.vectors.present.subarray(0, documents),
    ...columns.vectors.pages.map((page, at) => page.subarray(0, rows(at) * (dimensions ?? 0))),
  ].map(bytes)
}

/** Columns with their text and with room for their numbers. */
export const roomFor = ({ documents, entries, dimensions, pages }: ColumnSizes, texts: ColumnTexts): Columns => {
  const columns: Columns = {
    ...openColumns(),
    ids: texts.ids,
    owners: texts.owners,
    terms: openDictionary(texts.terms),
    starts: new Uint32Array(documents + 1),
    entries: new Uint32Array(entries),
    facets: openFacets((facet) => texts.facets[facet], documents),
  }
  columns.starts[documents] = entries
  columns.vectors.dimensions = dimensions
  columns.vectors.present = new Uint8Array(documents)
  if (pages > 0) reserveRow(columns.vectors, pages * PAGE_ROWS - 1)
  return columns
}

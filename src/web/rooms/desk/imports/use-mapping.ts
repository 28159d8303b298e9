import { type ComputedRef, computed } from 'vue'
import { type LocationQuery, useRoute, useRouter } from 'vue-router'
import type { ImportField, ImportPreview, Mapping } from '../../../api/imports.ts'
import { putInAddress } from '../../../controls/query.ts'

/** How a table is to be read, as the address holds it: `sheet`, `row`, and `as` once for each column that was chosen. */
export interface HeldMapping {
  /** `null`: nothing was said. */
  readonly mapping: ComputedRef<Mapping | null>
  /** With other words of the address, where they change with it. */
  readonly say: (mapping: Mapping | null, others?: Readonly<Record<string, string>>) => void
}

/** Keeps it in the address: after a reload it is there, as the file is. */
export const useMapping = (): HeldMapping => {
  const route = useRoute()
  const router = useRouter()
  const mapping = computed(() => mappingFrom(route.query))
  const say: HeldMapping['say'] = (said, others = {}) => putInAddress(router, { ...inAddress(said), ...others })
  return { mapping, say }
}

const separator = '='

const mappingFrom = ({ sheet, row, as: said }: LocationQuery): Mapping | null => {
  const chosen = [said ?? []].flat().flatMap((word): [string, ImportField][] => {
    const at = word?.lastIndexOf(separator) ?? -1
    return word === null || at < 1 ? [] : [[word.slice(0, at), word.slice(at + 1) as ImportField]]
  })
  if (typeof sheet !== 'string' && typeof row !== 'string' && said === undefined) return null
  return {
    ...(typeof sheet === 'string' && { sheet }),
    ...(typeof row === 'string' && Number(row) > 0 && { headerRow: Number(row) }),
    ...(said !== undefined && { columns: Object.fromEntries(chosen) }),
  }
}

const inAddress = (mapping: Mapping | null) => ({
  sheet: mapping?.sheet,
  row: mapping?.headerRow?.toString(),
  // Nothing chosen, and said so, is not the same as nothing said.
  as: mapping?.columns && (words(mapping.columns).length === 0 ? [separator] : words(mapping.columns)),
})

const words = (columns: NonNullable<Mapping['columns']>): string[] =>
  Object.entries(columns).map(([label, field]) => `${label}${separator}${field}`)

/** What a preview has read, to be sent with the file so that the import reads it the same way. */
export const readAs = ({ sheet, header, columns }: ImportPreview): Mapping => ({
  ...(sheet !== null && { sheet }),
  ...(header !== null && { headerRow: header.row }),
  columns: Object.fromEntries(
    columns.flatMap(({ label, field, why }) =>
      field !== null && (why === 'chosen' || why === 'remembered') ? [[label, field]] : [],
    ),
  ),
})

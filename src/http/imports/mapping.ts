import { z } from 'zod'
import { type Field, fields, type IngestKind } from '../../../pipelines/ingest/fields.ts'
import { type Choices, headersKey, type Plan } from '../../../pipelines/ingest/plan.ts'
import type { Column } from '../../../pipelines/ingest/table.ts'
import { homePool, reachOf } from '../../domain/permissions.ts'
import type { Viewer } from '../../domain/viewer.ts'
import type { Database } from '../../ports/database.ts'
import { keepMapping, type MappingOwner, mappingsOf } from '../../store/import-mappings.ts'

/** What a column may be chosen for; a whole row as JSON is no column of anybody's. */
export const choosable = fields.filter((field): field is Exclude<Field, 'json'> => field !== 'json')

// PostgreSQL holds neither NUL nor half a surrogate pair.
const label = z
  .string()
  .max(200)
  .refine((text) => text.isWellFormed() && !text.includes('\0'), '列名里有不能保存的字符')

const mapping = z.strictObject({
  sheet: z.string().max(200).optional(),
  headerRow: z.int().min(1).max(1_048_576).optional(),
  columns: z.record(label, z.enum(choosable)).optional(),
})

/** What was decided about a table, as the JSON a form carries. */
export type Mapping = z.output<typeof mapping>

/** The field of a form in which it comes. */
export const mappingText = z
  .string()
  .max(200_000, '列的对应太长')
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text)
    } catch {
      context.addIssue({ code: 'custom', message: '应为 JSON' })
      return z.NEVER
    }
  })
  .pipe(mapping)
  .describe(
    '表格怎么读，JSON：{"sheet"?: 工作表, "headerRow"?: 表头所在行, "columns"?: {列名: 字段}}；不填则自动识别。字段 ignored 不导入，kept 保留原文',
  )

/** What was decided about the table. */
export const planOf = ({ sheet, headerRow, columns }: Mapping): Plan => ({
  sheet,
  headerRow,
  ...(columns && { chosen: new Map(Object.entries(columns)) }),
})

/** Whose choices these are. */
const ownerOf = (viewer: Viewer, kind: IngestKind): MappingOwner => ({
  // An institution's forms are its own, whatever park it sits in.
  owner: (reachOf(viewer, 'import') === 'own' ? null : homePool(viewer)) ?? viewer.organisationId ?? 'house',
  kind,
})

/** What was chosen for tables of this kind by the viewer's office before. */
const rememberedFor = async (db: Database, viewer: Viewer, kind: IngestKind): Promise<Plan> => {
  const found = await mappingsOf(db, ownerOf(viewer, kind))
  const remembered = [...found].map(([headers, said]): [string, Choices] => [headers, new Map(known(said))])
  return { remembered: new Map(remembered) }
}

/** What was decided about the table now or, where nothing is said of its columns, before. */
export const recalledPlan = async (
  db: Database,
  viewer: Viewer,
  { kind, mapping = {} }: { readonly kind: IngestKind; readonly mapping?: Mapping | undefined },
): Promise<Plan> => ({
  ...(mapping.columns === undefined && (await rememberedFor(db, viewer, kind))),
  ...planOf(mapping),
})

// A field that has gone since is recognised anew.
const known = (said: Readonly<Record<string, string>>) =>
  Object.entries(said).filter((entry): entry is [string, Field] => choosable.some((field) => field === entry[1]))

interface Chosen {
  readonly kind: IngestKind
  readonly columns: readonly Column[]
  readonly mapping: Mapping
  readonly at: string
}

/** Remembers what was chosen for the columns, for the next table with these headers. */
export const remember = async (
  db: Database,
  viewer: Viewer,
  { kind, columns, mapping: { columns: fields }, at }: Chosen,
): Promise<void> => {
  if (fields !== undefined) await keepMapping(db, ownerOf(viewer, kind), { headers: headersKey(columns), fields, at })
}

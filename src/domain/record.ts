/** The three libraries: 企业技术需求库, 科技成果库, 专家资源库. A record's kind is the library it belongs to. */
export const kinds = ['need', 'result', 'expert'] as const
export type Kind = (typeof kinds)[number]

/** Who may see a record, from narrow to wide. */
export const visibilities = ['private', 'organisation', 'park', 'region', 'public'] as const
export type Visibility = (typeof visibilities)[number]

/** Where a record came from: a file and its row (counted from 1, the header is row 1), or the API. */
export interface Source {
  readonly channel: 'file' | 'api'
  readonly file: string | null
  readonly row: number | null
}

/** What every record carries beside its own fields. `null` means «not told», never «none». Times are ISO 8601. */
export interface RecordFrame {
  readonly id: string
  /** Whose library it belongs to: the id of a park, university or upper-level organisation. */
  readonly pool: string | null
  readonly source: Source
  readonly firstSeen: string
  /** When its content last changed by its owner's word: drives freshness. */
  readonly updated: string
  /** When its owner last said it still holds. */
  readonly confirmed: string | null
  readonly visibility: Visibility
  readonly sensitive: boolean
  /** Columns we have no field for, kept in the writer's own words. */
  readonly extra: Readonly<Record<string, string>>
}

import type { Generated } from 'kysely'
import type { NeedEvent, NeedProxy } from '../domain/need-history.ts'

/** A link by which a firm agrees to what was written for it; `tokenHash` is the SHA-256 of what stands in the mail. */
export interface NeedConfirmationLinkRow {
  readonly tokenHash: string
  readonly needId: string
  /** With its middle starred out. */
  readonly sentTo: string
  readonly expires: string
}

/** The tables of what happens to needs. They go with their need. */
export interface NeedTables {
  readonly needHistory: NeedEvent & { readonly sequence: Generated<number> }
  readonly needProxies: NeedProxy
  readonly needConfirmationLinks: NeedConfirmationLinkRow
}

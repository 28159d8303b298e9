import type { FastifyServerOptions } from 'fastify'
import type { Expert } from '../domain/expert.ts'
import type { Match, Reason, Refusal } from '../domain/match.ts'
import type { Need } from '../domain/need.ts'
import type { Kind } from '../domain/record.ts'
import type { Result } from '../domain/result.ts'
import type { Database } from '../ports/database.ts'
import type { SearchFilters } from '../ports/search-index.ts'

/** What a stranger may read of a record: an expert without phone, e-mail and unread columns, which may hold either. */
export interface PublicRecords {
  readonly need: Need
  readonly result: Result
  readonly expert: Omit<Expert, 'phone' | 'email' | 'extra'>
}

/** A question to the matching journey: free text, or a record of any library. */
export interface MatchQuestion {
  readonly asked: { readonly text: string } | { readonly kind: Kind; readonly id: string }
  readonly kind: Kind
  readonly filters: SearchFilters
  readonly limit: number
  readonly profile?: 'search' | 'shortlist' | 'digest'
}

/** A reason in the words shown beside the candidate. */
export interface ReasonView extends Reason {
  readonly label: string
  readonly text: string
}

/** A match as it is shown, with what may be read of the record. */
export type MatchView = {
  readonly [K in Kind]: Omit<Match, 'kind' | 'reasons'> & {
    readonly kind: K
    readonly title: string
    readonly subtitle: string
    readonly reasons: readonly ReasonView[]
    readonly record: PublicRecords[K]
  }
}[Kind]

/** One value to filter by, and how many candidates have it. */
export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

export const facetNames = ['industry', 'region', 'maturity', 'pool'] as const
export type Facets = Readonly<Record<(typeof facetNames)[number], readonly FacetValue[]>>

/** The answer: matches best first, who must not be proposed, and what had to be left out. */
export interface MatchAnswer {
  readonly matches: readonly MatchView[]
  readonly refused: readonly Refusal[]
  readonly degraded: readonly string[]
  readonly facets: Facets
}

/** Everything the API needs of the house. */
export interface HttpPorts {
  readonly db: Database
  /** ISO 8601. */
  readonly now: () => string
  /** Unguessable, a new one each time. */
  readonly newId: () => string
  readonly match: (question: MatchQuestion) => Promise<MatchAnswer>
  /** Brings the index in step; called after every committed write. */
  readonly afterChange: () => Promise<void>
  /** Folder of the built web application; `null`: the API alone. */
  readonly webRoot: string | null
  /** Where failures are told; left out, to standard output. */
  readonly logger?: FastifyServerOptions['logger']
  readonly ready: () => Promise<{ readonly ok: boolean; readonly parts: Readonly<Record<string, string>> }>
}

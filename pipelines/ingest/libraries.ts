import type { Expert } from '../../src/domain/expert.ts'
import type { Need } from '../../src/domain/need.ts'
import type { Organisation } from '../../src/domain/organisation.ts'
import type { Source } from '../../src/domain/record.ts'
import type { Result } from '../../src/domain/result.ts'
import type { Database } from '../../src/ports/database.ts'
import { expertStore } from '../../src/store/libraries/experts.ts'
import { needStore } from '../../src/store/libraries/needs.ts'
import { organisationStore } from '../../src/store/libraries/organisations.ts'
import type { RecordStore } from '../../src/store/libraries/record-store.ts'
import { resultStore } from '../../src/store/libraries/results.ts'
import { keepOwnWords } from '../experts/keep-own-words.ts'
import { keepSelected } from '../results/select-results.ts'
import { keepDecided, unsaidSensitivity } from './decided.ts'
import type { IngestKind } from './fields.ts'
import type { Reading } from './reading.ts'
import type { Context } from './records/context.ts'
import { expertOf } from './records/expert.ts'
import { needOf } from './records/need.ts'
import { organisationOf } from './records/organisation.ts'
import { resultOf } from './records/result.ts'
import { nameResults } from './result-titles.ts'

/** The noun a row of each kind becomes. */
export interface IngestedOf {
  readonly need: Need
  readonly result: Result
  readonly expert: Expert
  readonly organisation: Organisation
}
export type Ingested = IngestedOf[IngestKind]

/** Where rows of a kind go: how one becomes a record, and how records are stored. */
export interface Library<T extends Ingested> {
  readonly recordOf: (reading: Reading, context: Context) => T
  readonly store: RecordStore<T>
  readonly nameOf: (record: T) => string
  readonly sourceOf: (record: T) => Source | null
  /** Why a record may not be stored in the place of one that has its id, whoever sends it; `null`: it may. */
  readonly refusalOf?: (before: T, after: T) => string | null
  /** Fills in what other records tell, before storing. */
  readonly complete?: (tx: Database, records: readonly T[]) => Promise<readonly T[]>
}

const libraries: { readonly [K in IngestKind]: Library<IngestedOf[K]> } = {
  need: {
    recordOf: needOf,
    store: needStore,
    nameOf: ({ title }) => title,
    sourceOf: ({ source }) => source,
    refusalOf: unsaidSensitivity,
    complete: keepDecided,
  },
  result: {
    recordOf: resultOf,
    store: resultStore,
    nameOf: ({ title }) => title,
    sourceOf: ({ source }) => source,
    complete: keepSelected,
  },
  expert: {
    recordOf: expertOf,
    store: expertStore,
    nameOf: ({ name }) => name,
    sourceOf: ({ source }) => source,
    complete: async (tx, experts) => keepOwnWords(tx, await nameResults(tx, experts)),
  },
  organisation: {
    recordOf: organisationOf,
    store: organisationStore,
    nameOf: ({ name }) => name,
    sourceOf: () => null,
  },
}

/** The library of a kind. */
export const libraryOf = <K extends IngestKind>(kind: K): Library<IngestedOf[K]> => libraries[kind]

import type { Generated } from 'kysely'
import type { Audience } from '../domain/audience.ts'
import type { AuditRow } from '../domain/audit.ts'
import type { Evidence, Expert } from '../domain/expert.ts'
import type { Feedback, Question, Withdrawal } from '../domain/feedback.ts'
import type { Need } from '../domain/need.ts'
import type { Organisation } from '../domain/organisation.ts'
import type { Kind } from '../domain/record.ts'
import type { Result } from '../domain/result.ts'
import type { YearlyFiling } from '../domain/statistics/yearly.ts'
import type { AccountTables } from './account-tables.ts'
import type { AwakeningTables } from './awakening-tables.ts'
import type { BountyTables } from './bounty-tables.ts'
import type { ChainTables } from './chain-tables.ts'
import type { DigestTables } from './digest-tables.ts'
import type { EngagementTables } from './engagement-tables.ts'
import type { EventTables } from './event-tables.ts'
import type { HouseTables } from './house-tables.ts'
import type { ImportTables } from './import-tables.ts'
import type { Mail } from './mailer.ts'
import type { NeedTables } from './need-tables.ts'
import type { PersonTables } from './person-tables.ts'
import type { ProfileTables } from './profile-tables.ts'
import type { Job } from './queue.ts'
import type { ShortlistTables } from './shortlist-tables.ts'
import type { ThesaurusTables } from './thesaurus-tables.ts'

/** A record as a row: its own fields, and the hash that tells whether it changed. */
export type Stored<T> = T & { readonly contentHash: string }

/** A record of a library as a row: who may read it stands beside it, and is no part of its content. */
export type Shelved<T> = Stored<T> & { readonly audience: readonly Audience[] }

/** A circle that was let in to one record. */
export interface GrantRow {
  readonly kind: Kind
  readonly recordId: string
  readonly audience: Audience
  /** Account, or `house` for what the house decided by itself. */
  readonly grantedBy: string
  readonly at: string
}

/** One piece of an expert's evidence, at its place in the expert's list. */
export type EvidenceRow = Evidence & { readonly expertId: string; readonly position: number }

/** The vector of one search document in one space; several spaces live side by side. */
export interface VectorRow {
  readonly documentId: string
  readonly kind: Kind
  /** The record the document speaks for. */
  readonly owner: string
  readonly space: string
  readonly textHash: string
  /** pgvector's text form: `[0.1,0.2]`. */
  readonly embedding: string
}

/** A space of an outside model in which everything has its vector. */
export interface FilledSpaceRow {
  readonly space: string
  readonly filledAt: Generated<string>
}

/** A record that was indexed without its vectors while the model was away. */
export interface OwedVectorRow {
  readonly space: string
  readonly kind: Kind
  readonly owner: string
}

/** Something about a record changed: every index reads these in order, each from its own cursor. */
export interface IndexChangeRow {
  readonly sequence: Generated<number>
  readonly kind: Kind
  readonly owner: string
  readonly at: Generated<string>
}

/** `filling`: nobody asks it yet; `live`: asked and followed; `former`: as it was when another took its place. */
export type SearchVersionState = 'filling' | 'live' | 'former'

/** A version of a search index that several processes share. */
export interface SearchVersionRow {
  readonly version: string
  readonly engine: string
  /** Space of the vectors and segmentation. */
  readonly tag: string
  readonly state: SearchVersionState
  /** The last change that is in it. */
  readonly cursor: number
  readonly made: Generated<string>
  /** While filling: when its maker was last seen alive. */
  readonly beat: Generated<string>
}

/** What a local embedder has learnt: its bytes are in `embedderModelParts`. */
export interface EmbedderModelRow {
  readonly space: string
  readonly learntAt: string
  /** How many texts it learnt from. */
  readonly corpusSize: number
}

/** A slice of a model, base64, in order of `part`. */
export interface EmbedderModelPartRow {
  readonly space: string
  readonly part: number
  readonly bytes: string
}

/** What can become of an import; one that was killed stays `running` until the same file comes again. */
export const importStates = ['running', 'done', 'failed', 'stopped'] as const
export type ImportState = (typeof importStates)[number]

/** Rows of a file by what became of them. */
export interface ImportCounts {
  readonly read: number
  readonly new: number
  readonly changed: number
  readonly unchanged: number
  readonly rejected: number
}

/** One run of one file through ingestion. */
export interface ImportRow {
  readonly id: Generated<number>
  readonly fileName: string
  /** Of the file's bytes, hexadecimal. */
  readonly sha256: string
  readonly kind: Kind
  readonly state: ImportState
  readonly counts: ImportCounts
  readonly started: string
  readonly ended: string | null
}

/** A job waiting, running or failed for good; a job that is done is deleted. */
export interface JobRow {
  readonly id: Generated<number>
  readonly name: string
  readonly key: string
  readonly payload: Job['payload']
  readonly state: 'waiting' | 'running' | 'failed'
  readonly attempts: number
  readonly runAfter: string
  /** While running: when another worker may take it over. */
  readonly leaseUntil: string | null
  readonly lastError: string | null
  readonly added: string
  /** When it was given up, ISO 8601. */
  readonly failedAt: string | null
}

/**
 * `sending`: in a mailer's hands; `held`: nobody knows whether it went out, a person decides; `rejected`: the server will
 * never take it; `bounced`: it was taken, and came back.
 */
export const mailStates = ['waiting', 'sending', 'sent', 'held', 'rejected', 'bounced'] as const
export type MailState = (typeof mailStates)[number]

/** A mail on its way out: written here before any mailer sees it. */
export interface MailRow {
  readonly messageId: string
  readonly recipient: string
  readonly subject: string
  readonly mail: Mail
  readonly state: MailState
  readonly written: string
  /** When the state last changed. */
  readonly moved: string
  readonly attempts: Generated<number>
  readonly retryAfter: string | null
  /** What the server said last, or the kind of fault. */
  readonly reply: string | null
}

/** An address that takes no mail. */
export interface UndeliverableRow {
  readonly address: string
  readonly reply: string
  readonly since: string
}

/** The last occurrence of a schedule whose job was handed to the queue. */
export interface ScheduleRow {
  readonly name: string
  readonly last: string
}

/** What somebody said of a match, numbered in the order it came. */
export type FeedbackRow = Omit<Feedback, 'asked' | 'candidate'> & {
  readonly sequence: Generated<number>
  readonly askedKind: Feedback['asked']['kind']
  readonly askedId: string
  readonly kind: Kind
  readonly recordId: string
}

/** Every table of the database, under the names Kysely uses; in SQL both names and columns are snake_case. */
export interface Tables
  extends AccountTables,
    AwakeningTables,
    BountyTables,
    ChainTables,
    DigestTables,
    EngagementTables,
    HouseTables,
    ImportTables,
    NeedTables,
    PersonTables,
    ProfileTables,
    ShortlistTables,
    ThesaurusTables,
    EventTables {
  readonly yearlyFilings: YearlyFiling
  readonly organisations: Stored<Organisation>
  readonly needs: Shelved<Need>
  readonly results: Shelved<Result>
  readonly experts: Shelved<Omit<Expert, 'evidence'>>
  readonly grants: GrantRow
  readonly evidence: EvidenceRow
  readonly vectors: VectorRow
  readonly filledSpaces: FilledSpaceRow
  readonly owedVectors: OwedVectorRow
  readonly indexChanges: IndexChangeRow
  readonly searchVersions: SearchVersionRow
  readonly embedderModels: EmbedderModelRow
  readonly embedderModelParts: EmbedderModelPartRow
  readonly imports: ImportRow
  readonly jobs: JobRow
  readonly mails: MailRow
  readonly undeliverable: UndeliverableRow
  readonly schedules: ScheduleRow
  readonly questions: Question
  readonly feedback: FeedbackRow
  readonly feedbackWithdrawals: Withdrawal
  readonly audit: AuditRow
}

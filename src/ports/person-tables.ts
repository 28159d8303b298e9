import type { EvidenceWord, ExpertWishes } from '../domain/expert-words.ts'
import type { ProcessingGround } from '../domain/processing.ts'

/** Keyed hash of something that would tell a deleted person again. */
export interface ForgottenRow {
  readonly digest: string
  readonly at: string
}

/** `codeHash` is the SHA-256 of a code on paper. */
export interface RecoveryCodeRow {
  readonly codeHash: string
  readonly accountId: string
}

/** The tables of what people may ask about the data that is held about them. */
export interface PersonTables {
  readonly processingGrounds: ProcessingGround
  readonly forgotten: ForgottenRow
  readonly recoveryCodes: RecoveryCodeRow
  readonly expertWords: EvidenceWord
  readonly expertWishes: ExpertWishes
}

import type { Digest, MailAnswer } from '../domain/digest.ts'
import type { Kind } from '../domain/record.ts'
import type { Subscription } from '../domain/subscription.ts'

/** A key the house made for itself, once. */
export interface HouseKeyRow {
  readonly name: string
  /** 256 random bits, base64url. */
  readonly key: string
  readonly made: string
}

/** What a night came to, counted. */
export interface NightReport {
  /** Who was due and may be written to. */
  readonly recipients: number
  readonly mails: number
  readonly items: number
  /** Questions asked: needs, results, experts and saved searches of all recipients. */
  readonly questions: number
  /** Records that were new or had changed for somebody. */
  readonly fresh: number
}

/** One night; it is there once everything was decided, and ended once every mail was written. */
export interface DigestRunRow {
  readonly day: string
  /** How far the change log had come. */
  readonly cursor: number
  readonly planned: string
  readonly ended: string | null
  readonly report: NightReport
}

/** What one night decided for one person. */
export interface DigestRow {
  readonly day: string
  readonly accountId: string
  readonly digest: Digest
  /** `null`: there was nothing to write. */
  readonly messageId: string | null
  /** When the mail was given to delivery. */
  readonly mailed: string | null
}

/** A record that was recommended to somebody. */
export interface DigestItemRow {
  readonly accountId: string
  readonly kind: Kind
  readonly recordId: string
  readonly day: string
}

/** How far somebody was looked at: `cursor` of the change log, and what was good and found no room only because it was shown enough (`kind:id`). */
export interface DigestRecipientRow {
  readonly accountId: string
  readonly day: string
  readonly cursor: number
  readonly carried: readonly string[]
}

/** What a record said when it last changed in substance, and which change that was. */
export interface SubstanceRow {
  readonly kind: Kind
  readonly recordId: string
  readonly print: string
  readonly sequence: number
  /** The last change of it that was looked at. */
  readonly looked: number
}

/** What somebody answered from a mail; one item, one answer. */
export interface DigestAnswerRow {
  readonly day: string
  readonly accountId: string
  readonly kind: Kind
  readonly recordId: string
  readonly answer: MailAnswer
  /** What was said of the match; `null` where it was for nobody's need. */
  readonly feedbackId: string | null
  readonly at: string
}

/** The tables of subscriptions and nightly mails. */
export interface DigestTables {
  readonly subscriptions: Subscription
  readonly houseKeys: HouseKeyRow
  readonly digestRuns: DigestRunRow
  readonly digests: DigestRow
  readonly digestItems: DigestItemRow
  readonly digestRecipients: DigestRecipientRow
  readonly digestSubstance: SubstanceRow
  readonly digestAnswers: DigestAnswerRow
}

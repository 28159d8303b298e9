/** What data about a person is handled for. */
export const purposes = ['account', 'matching', 'personalised recommendation'] as const
export type Purpose = (typeof purposes)[number]

/** On what ground (Personal Information Protection Law, article 13: 1 consent, 2 contract, 6 disclosed). */
export type LegalGround = 'consent' | 'contract' | 'disclosed by himself or lawfully'

/** From where it came. */
export type Origin = 'import' | 'invitation accepted' | 'own entry' | 'entered by others'

/** Somebody data is held about. */
export interface Subject {
  readonly subjectKind: 'account' | 'expert'
  readonly subjectId: string
}

/** Why data about a person may be handled for one purpose. */
export interface ProcessingGround extends Subject {
  readonly purpose: Purpose
  readonly ground: LegalGround
  readonly origin: Origin
  readonly at: string
  /** When he took it back; `null`: it stands. */
  readonly withdrawn: string | null
}

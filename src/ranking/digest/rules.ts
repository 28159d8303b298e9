import type { Grade } from '../calibrate.ts'

/** Every number that decides what a nightly mail holds. */
export const digestRules = {
  /** The lowest grade that is worth waking anybody up for: 较强相关. */
  from: 2 as Grade,
  /** Days in which nothing is recommended to the same person again. */
  silence: 90,
  /** Recommendations of one institution in one mail. */
  perInstitution: 2,
  /** Mails of one night in which the same expert is recommended: a person can be asked so often and no more. */
  perExpert: 20,
  /** Of what is new, so many are looked at closely, for each question. */
  looked: 20,
  /** The words of a block are counted roughly: a share of them may be this many times as large when it is counted well. */
  wordsSlack: 2,
  /** More new documents than these are no block any more: then the index is asked question by question. */
  block: 20_000,
} as const

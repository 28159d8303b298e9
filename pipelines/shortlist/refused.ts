/** What a journey of shortlists refuses. */
export const shortlistRefusals = [
  'no such line',
  'on the list already',
  'no such need',
  'no such candidate',
  'no version yet',
  'another version',
  'not drafted',
  'not approved',
] as const
export type ShortlistRefusalCode = (typeof shortlistRefusals)[number]

/** A refusal we foresaw; whoever answers it says it in words. */
export class ShortlistRefused extends Error {
  readonly code: ShortlistRefusalCode

  constructor(code: ShortlistRefusalCode) {
    super(code)
    this.name = 'ShortlistRefused'
    this.code = code
  }
}

/** What a journey of events refuses; `words` say what stands in the way where there is something to say. */
export const eventRefusals = [
  'no such meeting',
  'no such slot',
  'no such table',
  'in the way',
  'table is taken',
  'another version',
  'no lines',
  'no slots',
  'not among the people',
] as const
export type EventRefusalCode = (typeof eventRefusals)[number]

/** A refusal we foresaw; whoever answers it says it in words. */
export class EventRefused extends Error {
  readonly code: EventRefusalCode
  readonly words: string | null

  constructor(code: EventRefusalCode, words: string | null = null) {
    super(code)
    this.name = 'EventRefused'
    this.code = code
    this.words = words
  }
}

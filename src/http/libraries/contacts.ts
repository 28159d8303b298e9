import { masked } from '../../domain/masked.ts'

/** Names and moments, which nobody writes his phone number into; stars would make other records of them. */
const kept = /^(?:id|kind|field|pool|park|firstSeen|updated|confirmed|next|\w+Ids?)$/

/** The same, in every text of an answer: what a stranger may read. */
export const withoutContacts = <T>(answer: T): T => maskedIn(answer) as T

const maskedIn = (value: unknown): unknown => {
  if (typeof value === 'string') return masked(value)
  if (Array.isArray(value)) return value.map(maskedIn)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [name, kept.test(name) ? held : maskedIn(held)]),
  )
}

/** The free text of a record that columns of a file were not understood of. */
interface FreeText {
  readonly extra: Readonly<Record<string, string>>
}

/** What to store of a record that was sent back; columns that were not sent stay. */
export const withContacts = <S extends { readonly extra?: FreeText['extra'] | undefined }>(
  { extra, ...sent }: S,
  before: FreeText,
): Omit<S, 'extra'> & FreeText => ({
  ...withStored(sent, before),
  extra: extra === undefined ? before.extra : withStored(extra, before.extra),
})

/** The same of anything: where the sender only read stars and left them, what stands behind the stars. */
export const withStored = <S>(sent: S, stored: unknown): S => unmaskedIn(sent, stored) as S

const unmaskedIn = (sent: unknown, stored: unknown): unknown => {
  if (typeof sent === 'string') return unmasked(sent, [stored].flat())
  if (Array.isArray(sent)) return sent.map((each) => unmaskedIn(each, stored))
  if (typeof sent !== 'object' || sent === null) return sent
  const columns = new Map(Object.entries(stored ?? {}))
  return Object.fromEntries(Object.entries(sent).map(([name, held]) => [name, unmaskedIn(held, columns.get(name))]))
}

/** The stored text that was read as this one, if any. */
export const unmasked = (sent: string, stored: readonly unknown[]): string =>
  stored.find((text): text is string => typeof text === 'string' && masked(text).trim() === sent) ?? sent

const contact = /(?<!\d)1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)|(?<!\d)0\d{2,3}-\d{7,8}(?!\d)|[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g

/** The text with phone numbers and e-mail addresses starred out, letter for letter: offsets into it stay right. */
export const masked = (text: string): string => text.replace(contact, (found) => '*'.repeat(found.length))

/** The free text of a record: what people write their phone numbers into. */
interface FreeText {
  readonly description: string
  readonly extra: Readonly<Record<string, string>>
}

type SentText = Pick<FreeText, 'description'> & { readonly extra?: FreeText['extra'] | undefined }

/** The record as a stranger may read it. */
export const withoutContacts = <T extends FreeText>(record: T): T => ({
  ...record,
  description: masked(record.description),
  extra: mapped(record.extra, masked),
})

/** What to store of texts sent back: where the sender only read stars and left them, what stands behind the stars. */
export const withContacts = ({ description, extra }: SentText, before: FreeText): FreeText => {
  const columns = new Map(Object.entries(before.extra))
  return {
    description: unmasked(description, [before.description]),
    extra:
      extra === undefined ? before.extra : mapped(extra, (text, column) => unmasked(text, [columns.get(column) ?? ''])),
  }
}

/** The stored text that was read as this one, if any. */
export const unmasked = (sent: string, stored: readonly string[]): string =>
  stored.find((text) => masked(text).trim() === sent) ?? sent

const mapped = (
  columns: FreeText['extra'],
  change: (text: string, column: string) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(columns).map(([column, text]) => [column, change(text, column)]))

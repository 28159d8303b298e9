import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The compiled mail in its parts, each with `{{placeholders}}`. */
export interface Skeleton {
  readonly before: string
  readonly week: string
  readonly item: string
  readonly after: string
}

const template = join(import.meta.dirname, '../../../data/mails/digest.mjml')

/** Compiles the mail once: MJML takes as long for one mail as filling thousands. */
export const compileSkeleton = async (): Promise<Skeleton> => {
  const { default: compile } = await import('mjml')
  const { html, errors } = await compile(readFileSync(template, 'utf8'), {
    validationLevel: 'strict',
    keepComments: true,
  })
  if (errors.length > 0) throw new Error(`data/mails/digest.mjml: ${errors[0]?.formattedMessage}`)
  // Indented, a mail of twenty is more than Gmail shows (102 KB), and its foot, with the way out, is cut off.
  const [before, week, item, after] = html
    .replace(/\n\s*/g, '\n')
    .split(/<!-- (?:week|\/week\s*-->\s*<!-- item|\/item) -->/)
  if (before === undefined || week === undefined || item === undefined || after === undefined)
    throw new Error('data/mails/digest.mjml has lost one of its parts')
  return { before, week, item, after }
}

/** HTML that is as it stands: every other value is escaped. */
export interface Markup {
  readonly html: string
}

/** Fills placeholders; a text is escaped, and what it says is never read as a placeholder. Throws for one that has no value. */
export const fill = (part: string, values: Readonly<Record<string, string | Markup>>): string =>
  part.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`the mail has no value for ${name}`)
    return typeof value === 'string' ? escaped(value) : value.html
  })

/** A text without the characters that turn the direction of what is beside it: a name must not rewrite the line it stands in. */
export const straight = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '')

/** A text as HTML shows it. */
export const escaped = (text: string): string =>
  straight(text).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

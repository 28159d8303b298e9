import type { Mail } from '../../src/ports/mailer.ts'

/** Paragraphs of a letter, plain words: they are escaped where they become HTML. */
export interface Letter {
  readonly messageId: string
  readonly to: string
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly link?: string
}

/** A letter as a mail; its texts are data, never markup. */
export const mailOf = ({ messageId, to, subject, paragraphs, link }: Letter, from: string): Mail => {
  const [before, after] = [paragraphs.slice(0, -1), paragraphs.slice(-1)]
  const lines = [...before, ...(link === undefined ? [] : [link]), ...after]
  const html = lines.map((line) =>
    line === link ? `<p><a href="${escaped(line)}">${escaped(line)}</a></p>` : `<p>${escaped(line)}</p>`,
  )
  return {
    messageId,
    from,
    to,
    subject: oneLine(subject),
    text: `${lines.join('\n\n')}\n`,
    html: html.join(''),
    headers: {},
  }
}

// A name that brings a line of its own would bring a header.
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

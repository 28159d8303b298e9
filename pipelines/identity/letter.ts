import type { Mail } from '../../src/ports/mailer.ts'

/** A letter around one link. */
export interface Letter {
  /** Of whoever gets it; `null`: nobody knows. */
  readonly name: string | null
  readonly about: string
  readonly link: string
  /** How long the link is good, and what to do when it is none of his business. */
  readonly good: string
}

/** The words of a letter, as text and as HTML. */
export const wordsOf = ({ name, about, link, good }: Letter): Pick<Mail, 'text' | 'html'> => {
  const greeting = name === null ? '您好：' : `${name}，您好：`
  const linked = `<a href="${link}">${link}</a>`
  return {
    text: `${greeting}\n\n${about}\n${link}\n\n${good}\n`,
    html: [escaped(greeting), escaped(about), linked, escaped(good)].map((words) => `<p>${words}</p>`).join(''),
  }
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

import { fold, writingsOf } from './fold.ts'

/**
 * A pattern, for JavaScript and for PostgreSQL, that finds words however they are written: traditional or simplified, upper
 * or lower case, with white space between Han characters; Latin words stand alone. Matches nothing for no words.
 */
export const anyWriting = (words: readonly string[]): string =>
  words.length === 0 ? '(?!)' : words.map((word) => writing(fold(word.trim()))).join('|')

const writing = (word: string): string => {
  const characters = [...word].map((character) => `[${writingsOf(character).map(escaped).join('')}]`)
  const before = /^[a-z0-9]/.test(word) ? '(?<![a-zA-Z0-9])' : ''
  const after = /[a-z0-9]$/.test(word) ? '(?![a-zA-Z0-9])' : ''
  return `${before}${characters.join('\\s*')}${after}`
}

const escaped = (character: string): string => (/[\\\]^[-]/.test(character) ? `\\${character}` : character)

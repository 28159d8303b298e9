import { fold } from '../fold.ts'
import type { NeedRole, RoleSpan, Span } from './roles.ts'

/** What stands between two punctuation marks, folded. */
export interface Phrase extends Span {
  readonly text: string
  readonly role: NeedRole
}

/** The phrases of a text's spans that have one of these roles, in reading order. */
export const phrasesOf = (text: string, spans: readonly RoleSpan[], roles: readonly NeedRole[]): readonly Phrase[] => {
  const folded = fold(text)
  return spans
    .filter(({ role }) => roles.includes(role))
    .flatMap(({ start, end, role }) =>
      [...folded.slice(start, end).matchAll(/[^,。;!?\n]+/g)].map(({ index, 0: words }) => ({
        start: start + index,
        end: start + index + words.length,
        text: words,
        role,
      })),
    )
}

/** Every place of a phrase where a pattern fits, by offsets into the text; the pattern must be global. */
export const placesIn = ({ start, text }: Phrase, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
  }))

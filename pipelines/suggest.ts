import type { Database } from '../src/ports/database.ts'
import { type Mentions, type PublicTitle, publicMentions, publicTitles } from '../src/store/libraries/public-titles.ts'
import type { FoundLabel, LabelSearch } from '../src/text/label-search.ts'

/** A word of the trade, and how many public records say it. */
export type SuggestedTerm = FoundLabel & { readonly counts: Omit<Mentions, 'word'> }

/** How what somebody types may go on. */
export interface Suggestions {
  /** The end of what was typed that the suggestions take the place of. */
  readonly typed: string
  readonly terms: readonly SuggestedTerm[]
  readonly titles: readonly PublicTitle[]
}

/** What suggesting needs of the house. */
export interface SuggestPorts {
  readonly db: Database
  readonly labels: LabelSearch
}

/** At most this many titles below the terms. */
const mostTitles = 3
/** Chinese has no spaces: the word that is being written is some end of what stands there, of 2 to this many characters. */
const longestWord = 10

/**
 * Words of the thesaurus and public titles that contain what was typed, or begin with the longest end of it that any word
 * begins with. Words that records say come before those none says.
 */
export const suggest = async (
  { text, most }: { readonly text: string; readonly most: number },
  { db, labels }: SuggestPorts,
): Promise<Suggestions> => {
  const { typed, found } = wordOf(text, (end) => labels(end, end === text ? 'anywhere' : 'start', most))
  const mentions = await publicMentions(
    db,
    found.map(({ label }) => label),
  )
  const terms = found.map((label, i) => ({ ...label, counts: countsOf(mentions[i]!) }))
  const isSaid = ({ counts }: SuggestedTerm): boolean => Object.values(counts).some((count) => count > 0)
  return {
    typed,
    terms: [...terms.filter(isSaid), ...terms.filter((term) => !isSaid(term))],
    titles: await publicTitles(db, typed, mostTitles),
  }
}

const wordOf = (
  text: string,
  find: (end: string) => readonly FoundLabel[],
): { readonly typed: string; readonly found: readonly FoundLabel[] } => {
  const characters = [...text]
  const ends = Array.from({ length: longestWord - 1 }, (_, i) => characters.slice(-(longestWord - i)).join(''))
  const shorter = ends.filter((end) => end !== text && end.length < text.length)
  const word = [text, ...shorter].find((end) => find(end).length > 0) ?? text
  return { typed: word, found: find(word) }
}

const countsOf = ({ need, result, expert }: Mentions): SuggestedTerm['counts'] => ({ need, result, expert })

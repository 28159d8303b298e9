import type { ConceptLookup } from '../../text/concept-lookup.ts'
import { fold } from '../../text/fold.ts'
import type { Symptom } from '../../text/symptoms.ts'
import type { Asked } from '../asked.ts'

/** How a term came to be asked: as the asker's own word, or over the thesaurus from it. */
export interface AskedTerm {
  readonly says: 'word' | 'synonym' | 'broader' | 'related'
  /** The asker's word, in the asker's letters. */
  readonly asked: string
}

/** What a term answers; `undefined` when nobody asked for it. */
export type Vocabulary = (term: string) => AskedTerm | undefined

const relations = [
  ['same', 'synonym'],
  ['broader', 'broader'],
  ['related', 'related'],
] as const

/** What the asking side said, and who knows what it means. */
export interface Saying {
  /** Its terms before any expansion. */
  readonly said: Iterable<string>
  readonly symptoms: readonly Symptom[]
  readonly neighboursOf: ConceptLookup
}

/** The words of the asking side, and what the thesaurus makes of them; a symptom's name says the same as what tells of it. */
export const vocabularyOf = (asked: Asked, { said, symptoms, neighboursOf }: Saying): Vocabulary => {
  const own = new Set(said)
  const standing = standingIn(asked)
  const letters = (term: string): string => standing(term) ?? term
  const lookup = withSymptoms(neighboursOf, symptoms)
  let derived: ReadonlyMap<string, AskedTerm> | undefined
  return (term) => {
    if (own.has(term)) return { says: 'word', asked: letters(term) }
    derived ??= derivedFrom(new Set([...own, ...symptoms.map((symptom) => symptom.said)]), lookup)
    const found = derived.get(term)
    return found && { ...found, asked: letters(found.asked) }
  }
}

const withSymptoms = (neighboursOf: ConceptLookup, symptoms: readonly Symptom[]): ConceptLookup => {
  const told = Map.groupBy(symptoms, ({ said }) => said)
  return (term) => {
    const known = neighboursOf(term)
    const meant = told.get(term)
    if (meant === undefined) return known
    return {
      same: [...meant.flatMap(({ names }) => names), ...(known?.same ?? [])],
      broader: known?.broader ?? [],
      related: [...meant.flatMap(({ remedies }) => remedies), ...(known?.related ?? [])],
    }
  }
}

const derivedFrom = (own: ReadonlySet<string>, neighboursOf: ConceptLookup): ReadonlyMap<string, AskedTerm> => {
  const known = [...own].map((asked) => [asked, neighboursOf(asked)] as const)
  const derived = relations.flatMap(([relation, says]) =>
    known.flatMap(([asked, neighbours]) =>
      (neighbours?.[relation] ?? []).map((term) => [term, { says, asked }] as const),
    ),
  )
  // The nearest relation comes first and is the one that is told.
  return new Map(derived.reverse())
}

/** The letters in which the asking side writes a folded text; `undefined` where it does not stand there. */
export type Standing = (folded: string) => string | undefined

/** Where the asking side says a thing in so many letters. */
export const standingIn = ({ title, body, passages }: Pick<Asked, 'title' | 'body' | 'passages'>): Standing => {
  const text = [title, body, ...passages.map((passage) => passage.text)].join('\n')
  // Folding keeps the length, so a place in the folded text is a place in the text.
  const folded = fold(text)
  return (wanted) => {
    const at = folded.indexOf(wanted)
    return at < 0 ? undefined : text.slice(at, at + wanted.length)
  }
}

/** Several words as one that was asked, if the asking side writes them so. */
export const phraseOf = (folded: string, standing: Standing): AskedTerm | undefined => {
  const asked = standing(folded)
  return asked === undefined ? undefined : { says: 'word', asked }
}

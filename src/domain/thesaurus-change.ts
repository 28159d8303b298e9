/** What of a concept is a list of words: other names, English, neighbours by preferred label; of a problem how people tell of it, and what it befalls. */
export const conceptLists = ['altLabel', 'en', 'broader', 'related', 'said', 'befalls'] as const
export type ConceptList = (typeof conceptLists)[number]
export type ConceptWords = Readonly<Record<ConceptList, readonly string[]>>

/** What can be done to the thesaurus; `undo` takes an earlier change out of force, an `undo` too. */
export const thesaurusActs = ['add', 'change', 'retire', 'undo'] as const
export type ThesaurusAct = (typeof thesaurusActs)[number]

/** One change of the house's own over the shipped thesaurus; rows are added and never altered. */
export interface ThesaurusChange {
  /** From 1, in the order they were made. */
  readonly sequence: number
  /** The preferred label that the concept was shipped or added with; it is called so here through every renaming, as neighbours are. */
  readonly concept: string
  readonly act: ThesaurusAct
  /** Of a concept that is added; else `null`, as is `industry`. */
  readonly kind: string | null
  readonly industry: string | null
  readonly added: Partial<ConceptWords>
  readonly removed: Partial<ConceptWords>
  /** What a change calls the concept from then on; `null`: what it was called. */
  readonly renamed: string | null
  /** Sequence of the change that an `undo` takes back. */
  readonly undoes: number | null
  readonly why: string
  /** Account; `null`: nobody with one. */
  readonly by: string | null
  /** ISO 8601. */
  readonly at: string
}

/** The sequences of changes that were taken back, and not restored since. */
export const takenBack = (changes: readonly Pick<ThesaurusChange, 'sequence' | 'undoes'>[]): ReadonlySet<number> => {
  const gone = new Set<number>()
  for (const { sequence, undoes } of [...changes].sort((a, b) => b.sequence - a.sequence))
    if (undoes !== null && !gone.has(sequence)) gone.add(undoes)
  return gone
}

/** The changes that count, oldest first. */
export const inForce = <T extends Pick<ThesaurusChange, 'sequence' | 'undoes'>>(
  changes: readonly T[],
): readonly T[] => {
  const gone = takenBack(changes)
  return changes.filter(({ sequence, undoes }) => undoes === null && !gone.has(sequence))
}

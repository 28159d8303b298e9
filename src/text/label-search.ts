import { fold } from './fold.ts'
import type { Concept, Thesaurus } from './thesaurus.ts'

/** A label of the thesaurus that continues or contains what was typed. */
export interface FoundLabel {
  readonly label: string
  /** The preferred label of its concept, which may be the same. */
  readonly preferred: string
  /** Code of the industry whose file holds the concept. */
  readonly industry: string
}

/** Where in a label what was typed must stand. */
export type LabelPlace = 'start' | 'anywhere'

/** The best labels that contain what was typed, one a concept; a label typed in full suggests the preferred one instead. */
export type LabelSearch = (typed: string, place: LabelPlace, most: number) => readonly FoundLabel[]

/**
 * Finds labels by any part of them, whatever the case and the characters: the very label first, then those that
 * begin with what was typed, a preferred label before another, then the shorter, then by code unit.
 */
export const labelSearch = ({ concepts }: Thesaurus): LabelSearch => {
  const entries = concepts.flatMap((concept) => entriesOf(concept))
  return (typed, place, most) => {
    const wanted = fold(typed.trim())
    if (wanted === '') return []
    const found = entries.flatMap((entry) => placed(entry, wanted, place)).sort(byPlace)
    const best = new Map(found.toReversed().map((entry) => [entry.preferred, entry]))
    return found
      .filter((entry) => best.get(entry.preferred) === entry && (entry.folded !== wanted || entry.rank > 0))
      .slice(0, most)
      .map((entry) => ({
        label: entry.folded === wanted ? entry.preferred : entry.label,
        preferred: entry.preferred,
        industry: entry.industry,
      }))
  }
}

type Placed = Entry & { readonly at: 0 | 1 | 2 }

const placed = (entry: Entry, wanted: string, place: LabelPlace): readonly Placed[] => {
  if (entry.folded === wanted) return [{ ...entry, at: 0 }]
  if (entry.folded.startsWith(wanted)) return [{ ...entry, at: 1 }]
  return place === 'anywhere' && entry.folded.includes(wanted) ? [{ ...entry, at: 2 }] : []
}

const byPlace = (a: Placed, b: Placed): number =>
  a.at - b.at || a.rank - b.rank || a.label.length - b.label.length || (a.label < b.label ? -1 : 1)

interface Entry extends FoundLabel {
  readonly folded: string
  /** 0: preferred, 1: another. */
  readonly rank: number
}

const entriesOf = ({ prefLabel, altLabel, industry }: Concept): readonly Entry[] =>
  [prefLabel, ...altLabel].map((label, i) => ({
    label,
    preferred: prefLabel,
    industry,
    folded: fold(label),
    rank: Math.min(i, 1),
  }))

import type { NamesGiven } from './edited-thesaurus.ts'
import { fold } from './fold.ts'
import { isReadableSymptom } from './symptoms.ts'
import type { Concept, Thesaurus } from './thesaurus.ts'

/** What may be wrong with a word of a concept. */
export type ConceptFaultCode =
  | 'short'
  | 'long'
  | 'letters'
  | 'many'
  | 'twice'
  | 'taken'
  | 'alike'
  | 'unknown'
  | 'itself'
  | 'both'
  | 'circle'
  | 'unreadable'
  | 'no problem'
  | 'nowhere'
  | 'told'

/** A word that is wrong, where it stands, and the concept it collides with. */
export interface ConceptFault {
  readonly field: 'prefLabel' | 'altLabel' | 'en' | 'broader' | 'related' | 'said' | 'befalls'
  readonly value: string
  readonly fault: ConceptFaultCode
  readonly other?: string
}

/** The thesaurus as it was shipped, as it was before a change, and as it would be after. */
export interface Edition {
  readonly shipped: Thesaurus
  readonly before: Thesaurus
  readonly after: Thesaurus
  /** What is called otherwise in `after` than it was shipped or added. */
  readonly names: NamesGiven
}

/** One concept by its preferred label: as it was shipped or added, before a change, and after it. */
export interface ConceptNames {
  readonly first: string
  readonly before: string
  readonly after: string
}

/** How long a label or an English term may be, and how many a concept may have. */
export const conceptLimits = {
  label: 40,
  en: 80,
  altLabels: 40,
  ens: 20,
  broader: 8,
  related: 30,
  said: 60,
  befalls: 30,
} as const

const lists = {
  altLabel: 'altLabels',
  en: 'ens',
  broader: 'broader',
  related: 'related',
  said: 'said',
  befalls: 'befalls',
} as const

/** What a change makes wrong with one concept, empty when it is sound; what was there before is not judged. */
export const conceptFaults = (names: ConceptNames, edition: Edition): readonly ConceptFault[] => {
  const after = named(edition.after, names.after)
  if (after === undefined) return []
  const namesakes = edition.after.concepts.filter(({ prefLabel }) => prefLabel === names.after)
  if (namesakes.length > 1) return [{ field: 'prefLabel', value: names.after, fault: 'taken', other: names.after }]
  const before = named(edition.before, names.before)
  const news: News = (field) =>
    field === 'prefLabel'
      ? [after.prefLabel].filter((label) => label !== before?.prefLabel)
      : after[field].filter((word) => !before?.[field].includes(word))
  return [
    ...labelFaults({ concept: after, first: names.first }, news, edition),
    ...englishFaults(after, news('en'), edition),
    ...symptomFaults({ before, after }, news, edition),
    ...neighbourFaults(after, news, edition.after),
    ...Object.entries(lists).flatMap(([field, limit]): readonly ConceptFault[] => {
      const list = field as keyof typeof lists
      const isTooMany = after[list].length > conceptLimits[limit] && news(list).length > 0
      return isTooMany ? [{ field: list, value: `${after[list].length}`, fault: 'many' }] : []
    }),
  ]
}

/** Neighbours that are no concepts, of those a change adds: an edited thesaurus has left them out already. */
export const unknownNeighbours = (
  added: Partial<Pick<Concept, 'broader' | 'related'>>,
  { concepts }: Thesaurus,
): readonly ConceptFault[] => {
  const known = new Set(concepts.map(({ prefLabel }) => prefLabel))
  return (['broader', 'related'] as const).flatMap((field) =>
    (added[field] ?? []).filter((value) => !known.has(value)).map((value) => ({ field, value, fault: 'unknown' })),
  )
}

/** What a change adds to a list of the concept. */
type News = (field: ConceptFault['field']) => readonly string[]

const named = ({ concepts }: Thesaurus, label: string): Concept | undefined =>
  concepts.find(({ prefLabel }) => prefLabel === label)

const labelsOf = ({ prefLabel, altLabel, hiddenLabel }: Concept): readonly string[] => [
  prefLabel,
  ...altLabel,
  ...hiddenLabel,
]

const spelling = (value: string, most: number): 'short' | 'long' | 'letters' | null => {
  if (value.trim().length < 2) return 'short'
  if (value.length > most) return 'long'
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} /\-%.&+#()（）·℃]*[\p{L}\p{N}%.+#)）℃])?$/u.test(value) ? null : 'letters'
}

const labelFaults = (
  { concept, first }: { readonly concept: Concept; readonly first: string },
  news: News,
  edition: Edition,
): readonly ConceptFault[] => {
  const owners = ownersOf(concept, first, edition)
  return (['prefLabel', 'altLabel'] as const).flatMap((field) =>
    news(field).flatMap((value): readonly ConceptFault[] => {
      const wrong = spelling(value, conceptLimits.label)
      if (wrong !== null) return [{ field, value, fault: wrong }]
      if (labelsOf(concept).filter((label) => fold(label) === fold(value)).length > 1)
        return [{ field, value, fault: 'twice' }]
      const owner = owners.get(fold(value))
      if (owner === undefined) return []
      const isSame = labelsOf(owner).includes(value)
      return [{ field, value, fault: isSame ? 'taken' : 'alike', other: owner.prefLabel }]
    }),
  )
}

// A label that two industries shipped for two things is ambiguous, not wrong.
const ownersOf = (
  concept: Concept,
  first: string,
  { shipped, after, names }: Edition,
): ReadonlyMap<string, Concept> => {
  const was = named(shipped, first)
  const own = new Set(was === undefined ? [] : labelsOf(was).map(fold))
  const asShipped = new Map(
    shipped.concepts.map((each) => [names.get(each.prefLabel) ?? each.prefLabel, new Set(labelsOf(each).map(fold))]),
  )
  const isShipped = (label: string, other: Concept): boolean =>
    own.has(label) && asShipped.get(other.prefLabel)?.has(label) === true
  return new Map(
    after.concepts
      .filter(({ prefLabel }) => prefLabel !== concept.prefLabel)
      .flatMap((other) =>
        labelsOf(other)
          .map(fold)
          .filter((label) => !isShipped(label, other))
          .map((label) => [label, other] as const),
      ),
  )
}

const englishFaults = (concept: Concept, news: readonly string[], { after }: Edition): readonly ConceptFault[] =>
  news.flatMap((value): readonly ConceptFault[] => {
    const field = 'en'
    const wrong = spelling(value, conceptLimits.en)
    if (wrong !== null) return [{ field, value, fault: wrong }]
    const isSaid = ({ en }: Concept): boolean => en.some((term) => term.toLowerCase() === value.toLowerCase())
    if (concept.en.filter((term) => term.toLowerCase() === value.toLowerCase()).length > 1)
      return [{ field, value, fault: 'twice' }]
    const other = after.concepts.find((each) => each.prefLabel !== concept.prefLabel && isSaid(each))
    return other === undefined ? [] : [{ field, value, fault: 'taken', other: other.prefLabel }]
  })

/** A concept as it was, if it was there, and as it is to be. */
interface Turned {
  readonly before: Concept | undefined
  readonly after: Concept
}

const symptomFaults = ({ before, after }: Turned, news: News, edition: Edition): readonly ConceptFault[] => {
  const { kind, said, befalls, related } = after
  const fresh = news('said')
  // What it was only said of certain things is told of every other problem once it is said of any.
  const isWidened = befalls.length === 0 && (before?.befalls.length ?? 0) > 0
  const isCutOff = related.length === 0 && said.length > 0 && (fresh.length > 0 || (before?.related.length ?? 0) > 0)
  const others = edition.after.concepts.filter(
    (each) => each.prefLabel !== after.prefLabel && each.befalls.length === 0,
  )
  return [
    ...fresh.flatMap((value) => wordingFault(value, said)),
    ...(befalls.length > 0 ? [] : (isWidened ? said : fresh).flatMap((value) => toldOf(value, others))),
    ...news('befalls').flatMap((value): readonly ConceptFault[] => {
      const fault = spelling(value, conceptLimits.label)
      return fault === null ? [] : [{ field: 'befalls', value, fault }]
    }),
    ...(kind === 'problem' ? [] : [...fresh, ...news('befalls')].slice(0, 1)).map(
      (value): ConceptFault => ({ field: 'said', value, fault: 'no problem' }),
    ),
    ...(isCutOff ? [{ field: 'said', value: said[0]!, fault: 'nowhere' } as const] : []),
  ]
}

const wordingFault = (value: string, said: readonly string[]): readonly ConceptFault[] => {
  const field = 'said'
  if (value.length > conceptLimits.label) return [{ field, value, fault: 'long' }]
  if (!isReadableSymptom(value)) return [{ field, value, fault: 'unreadable' }]
  return said.filter((each) => fold(each) === fold(value)).length > 1 ? [{ field, value, fault: 'twice' }] : []
}

const toldOf = (value: string, others: readonly Concept[]): readonly ConceptFault[] => {
  const other = others.find(({ said }) => said.some((each) => fold(each) === fold(value)))
  return other === undefined ? [] : [{ field: 'said', value, fault: 'told', other: other.prefLabel }]
}

const neighbourFaults = (concept: Concept, news: News, after: Thesaurus): readonly ConceptFault[] => {
  const byLabel = new Map(after.concepts.map((each) => [each.prefLabel, each]))
  const { prefLabel } = concept
  return (['broader', 'related'] as const).flatMap((field) =>
    news(field).flatMap((value): readonly ConceptFault[] => {
      if (value === prefLabel) return [{ field, value, fault: 'itself' }]
      if (concept.broader.includes(value) && concept.related.includes(value)) return [{ field, value, fault: 'both' }]
      const isCircle = field === 'broader' && isAbove(prefLabel, value, byLabel)
      return isCircle ? [{ field, value, fault: 'circle', other: prefLabel }] : []
    }),
  )
}

/** Whether a concept stands above another, however far. */
const isAbove = (label: string, below: string, byLabel: ReadonlyMap<string, Concept>): boolean => {
  const seen = new Set<string>()
  const above = [below]
  for (let next = above.pop(); next !== undefined; next = above.pop()) {
    if (next === label) return true
    if (seen.has(next)) continue
    seen.add(next)
    above.push(...(byLabel.get(next)?.broader ?? []))
  }
  return false
}

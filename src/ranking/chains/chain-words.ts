import type { ChainRelation } from '../../domain/chain/rows.ts'
import type { ChainNode } from '../../domain/chain.ts'
import { fold } from '../../text/fold.ts'
import type { Concept, Thesaurus } from '../../text/thesaurus.ts'
import type { Tokeniser } from '../../text/tokenise.ts'
import { type Concepts, labelsOf, narrowerThan, openConcepts } from './concepts.ts'
import { relationWeights } from './weights.ts'

/** That a word speaks for a link, by which of the link's words, and how near it is to that. */
export interface Naming {
  readonly nodeId: string
  /** As the link has it. */
  readonly word: string
  readonly relation: ChainRelation
}

/** All words that speak for the links of a chain. */
export interface ChainWords {
  /** Ids of its links, in order. */
  readonly nodes: readonly string[]
  /** Whole terms of the segmentation. */
  readonly terms: ReadonlyMap<string, readonly Naming[]>
  /** Folded; words that the segmentation would cut. */
  readonly phrases: ReadonlyMap<string, readonly Naming[]>
}

/** What reading the words of a chain takes. */
export interface ChainLanguage {
  readonly tokeniser: Tokeniser
  readonly thesaurus: Thesaurus
}

/** A word with what it means for one link. */
interface Named {
  readonly name: string
  readonly naming: Naming
}

/**
 * The words of the links, with what the thesaurus knows of them: other names, narrower things and neighbours. A word
 * speaks for the links that name it most exactly: what one link is called is no narrower thing of another.
 */
export const chainWords = (nodes: readonly ChainNode[], { tokeniser, thesaurus }: ChainLanguage): ChainWords => {
  const concepts = openConcepts(thesaurus)
  const named = nodes.flatMap((node) =>
    [...new Set([node.name, ...node.words])].flatMap((word) =>
      namesOf(word, { tokeniser, concepts }).map(
        ({ name, relation }): Named => ({ name: fold(name), naming: { nodeId: node.id, word, relation } }),
      ),
    ),
  )
  const byName = [...Map.groupBy(named, ({ name }) => name)].map(
    ([name, all]) => [name, nearest(all.map(({ naming }) => naming))] as const,
  )
  const isWhole = (name: string): boolean => tokeniser.words(name).at(-1) === name
  return {
    nodes: nodes.map(({ id }) => id),
    terms: new Map(byName.filter(([name]) => isWhole(name))),
    phrases: new Map(byName.filter(([name]) => name.length > 1 && !isWhole(name))),
  }
}

/** The terms by which an index finds what may hang on a link, each with what it counts. */
export const termsOfNode = (
  nodeId: string,
  { terms, phrases }: ChainWords,
  tokeniser: Tokeniser,
): ReadonlyMap<string, number> => {
  const own = (namings: readonly Naming[]): number =>
    Math.max(0, ...namings.flatMap((each) => (each.nodeId === nodeId ? [relationWeights[each.relation]] : [])))
  const weighed = [
    ...[...terms].map(([term, namings]) => ({ term, weight: own(namings) })),
    ...[...phrases].flatMap(([phrase, namings]) =>
      tokeniser.words(phrase).map((term) => ({ term, weight: own(namings) })),
    ),
  ].filter(({ weight }) => weight > 0)
  // The last of equal keys stays: the heaviest.
  return new Map(weighed.sort((a, b) => a.weight - b.weight).map(({ term, weight }) => [term, weight]))
}

interface Name {
  readonly name: string
  readonly relation: ChainRelation
}

const namesOf = (
  word: string,
  { tokeniser, concepts }: { readonly tokeniser: Tokeniser; readonly concepts: Concepts },
): readonly Name[] => {
  const concept = concepts.byLabel.get(fold(word))
  const itself: Name = { name: word, relation: 'same' }
  if (concept === undefined) return [itself, ...partsOf(word, tokeniser, concepts)]
  const related = concept.related.flatMap((label) => concepts.byLabel.get(fold(label)) ?? [])
  return [
    itself,
    ...named([concept], 'synonym'),
    ...named(narrowerThan(concept, concepts), 'narrower'),
    ...named(related, 'related'),
  ]
}

// A name nobody writes in full, 高端真空装备, is known by those of its parts that the thesaurus knows.
const partsOf = (word: string, tokeniser: Tokeniser, { byLabel }: Concepts): readonly Name[] =>
  tokeniser
    .words(word)
    .filter((part) => byLabel.has(part) && part !== fold(word))
    .map((name) => ({ name, relation: 'part' }))

const named = (concepts: readonly Concept[], relation: ChainRelation): readonly Name[] =>
  concepts.flatMap(labelsOf).map((name) => ({ name, relation }))

const nearest = (namings: readonly Naming[]): readonly Naming[] => {
  const best = Math.max(...namings.map(({ relation }) => relationWeights[relation]))
  const near = namings.filter(({ relation }) => relationWeights[relation] === best)
  return near.filter(
    ({ nodeId, word }, place) => near.findIndex((each) => each.nodeId === nodeId && each.word === word) === place,
  )
}

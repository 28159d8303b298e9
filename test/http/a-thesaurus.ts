import { keptMissingWords } from '../../pipelines/thesaurus/missing-words.ts'
import type { ThesaurusPorts } from '../../pipelines/thesaurus/ports.ts'
import { tryOut } from '../../pipelines/thesaurus/try-out.ts'
import type { Database } from '../../src/ports/database.ts'
import { conceptLookup } from '../../src/text/concept-lookup.ts'
import { symptomReader } from '../../src/text/symptoms.ts'
import { type Concept, labelsOf, type Thesaurus } from '../../src/text/thesaurus.ts'
import { createTokeniser } from '../../src/text/tokenise.ts'
import { matchEverything } from './a-match.ts'

/** A concept that needs telling of its label only. */
export const aConcept = (told: Partial<Concept> & Pick<Concept, 'prefLabel'>): Concept => ({
  altLabel: [],
  hiddenLabel: [],
  en: [],
  kind: 'process',
  broader: [],
  related: [],
  said: [],
  befalls: [],
  industry: 'welding',
  ...told,
})

/** Six concepts of two trades, one label of both. */
export const smallThesaurus: Thesaurus = {
  concepts: [
    aConcept({ prefLabel: '焊接', en: ['welding'] }),
    aConcept({ prefLabel: '钎焊', altLabel: ['硬钎焊'], en: ['brazing'], broader: ['焊接'], related: ['焊料'] }),
    aConcept({ prefLabel: '焊料', altLabel: ['钎料'], kind: 'material' }),
    aConcept({ prefLabel: '飞溅', altLabel: ['焊渣飞溅'], kind: 'problem', broader: [], related: ['焊接'] }),
    aConcept({ prefLabel: '硝化', altLabel: ['硝化反应'], industry: 'chemicals' }),
    aConcept({ prefLabel: '硝化作用', altLabel: ['硝化'], industry: 'environment', related: ['硝化反应器'] }),
    aConcept({ prefLabel: '硝化反应器', kind: 'equipment', industry: 'environment' }),
  ],
}

/** The small thesaurus with all that looking after it needs; every match is everything. */
export const aThesaurus = (db: () => Database): ThesaurusPorts => {
  const readingOf = (drafted: Thesaurus | null) => {
    const thesaurus = drafted ?? smallThesaurus
    const tokeniser = createTokeniser(labelsOf(thesaurus))
    const neighboursOf = conceptLookup(thesaurus, tokeniser)
    return {
      thesaurus,
      tokeniser,
      neighboursOf,
      symptomsIn: symptomReader(thesaurus, tokeniser),
      industriesIn: () => [],
    }
  }
  return {
    shipped: smallThesaurus,
    tryOut: (trial) =>
      tryOut(trial, smallThesaurus, { db: db(), readingOf, match: (question) => matchEverything(db())(question) }),
    missingWords: () => keptMissingWords(() => ({ db: db(), ...readingOf(smallThesaurus) }))(),
  }
}

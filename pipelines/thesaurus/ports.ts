import type { Thesaurus } from '../../src/text/thesaurus.ts'
import type { MissingWords } from './missing-words.ts'
import type { Trial, Tried } from './try-out.ts'

/** What looking after the thesaurus needs of the house. */
export interface ThesaurusPorts {
  /** As it came with the product. */
  readonly shipped: Thesaurus
  readonly tryOut: (trial: Trial) => Promise<Tried>
  readonly missingWords: () => Promise<MissingWords>
}

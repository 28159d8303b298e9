import { createHash } from 'node:crypto'
import type { LearningEmbedder } from '../../ports/embedder.ts'
import type { Tokeniser } from '../../text/tokenise.ts'
import { learn } from './local/learn.ts'
import { sentenceVector } from './local/sentence-vector.ts'
import { decode, encode } from './local/word-vectors.ts'

/** The embedder that needs nothing: word vectors learnt from the libraries' own text, a text the weighted mean of its words. */
export const localEmbedder = (tokeniser: Tokeniser): LearningEmbedder => ({
  learn: async (texts) => {
    const learnt = learn(texts.map((text) => tokeniser.words(text)))
    return learnt === null ? null : encode(learnt)
  },
  open: (model) => {
    const vectors = decode(model)
    const numbers = new Map(vectors.terms.map((term, i) => [term, i]))
    return {
      space: `local-ppmi-svd@${createHash('sha256').update(model).digest('hex').slice(0, 12)}`,
      dimensions: vectors.dimensions,
      isOutbound: false,
      embed: async (texts) => texts.map((text) => sentenceVector(tokeniser.words(text), numbers, vectors)),
    }
  },
})

import { errors } from '@elastic/elasticsearch'
import { PartAway } from '../../../domain/failure.ts'

/** Milliseconds: until a question is given up, and for how long after that nobody asks. */
export interface Patience {
  readonly answer: number
  readonly rest: number
}

/** A person waits for the answer; a question to a library of millions takes some tenths of a second. */
export const personsPatience: Patience = { answer: 5_000, rest: 5_000 }

/**
 * Asks, and after a silence nothing for a while: an answer asks a cluster several times over, and a person should wait for its
 * silence once. Whoever asks meanwhile is told at once.
 */
export const restingAfterSilence = ({ rest }: Pick<Patience, 'rest'>) => {
  let until = 0
  return async <T>(ask: () => Promise<T>): Promise<T> => {
    if (performance.now() < until) throw new PartAway('index', 'Elasticsearch 刚才没有答复，稍后再问')
    try {
      return await ask()
    } catch (error) {
      if (error instanceof errors.TimeoutError) until = performance.now() + rest
      throw error
    }
  }
}

import { embedTexts } from '../../indexers/embed-texts.ts'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import type { Embedder } from '../../src/ports/embedder.ts'
import type { SearchIndex } from '../../src/ports/search-index.ts'
import type { Asked } from '../../src/ranking/asked.ts'

/** An index, and the embedder whose vectors it holds; vectors of two spaces are never compared. */
export interface Space {
  readonly index: SearchIndex
  /** `null`: words only. */
  readonly embedder: Embedder | null
}

/** Where questions are asked. The properties may be getters: each answer takes them once. */
export interface Spaces extends Space {
  /** The space of the house itself, for when the embedder is outside: it is away, or must not see the question. */
  readonly standIn?: Space | null
  /** The space for what must not leave the house; left out: the one that stands in. */
  readonly confidential?: () => Promise<Space>
}

/** What was asked, in the space that can be asked. */
export interface Sensed {
  readonly index: SearchIndex
  readonly vector: Float32Array | null
  /** The space of the vector; `null` when there are words only. */
  readonly space: string | null
  /** `embedder`: the house's own took the place of the one outside; `meaning`: there are words only. */
  readonly degraded: readonly ('embedder' | 'meaning')[]
}

type Question = Pick<Asked, 'title' | 'body' | 'isSensitive'>

/** Turns what is asked into a vector, in the space of the house where the outside must not see it or does not answer. */
export const sense = async (asked: Question, spaces: Spaces): Promise<Sensed> => {
  const { index, embedder, standIn = null } = spaces
  if (asked.isSensitive && leaves(spaces)) return inside(asked, await confidentialOf(spaces), [])
  const sensed = await sensedIn(asked, { index, embedder })
  if (sensed !== null) return { ...sensed, degraded: [] }
  return inside(asked, standIn ?? { index, embedder: null }, ['embedder'])
}

const leaves = ({ index, embedder }: Space): boolean => index.isOutbound || embedder?.isOutbound === true

const confidentialOf = async ({ index, standIn, confidential }: Spaces): Promise<Space> => {
  const space = (await confidential?.()) ?? standIn ?? { index, embedder: null }
  if (leaves(space)) throw new ExpectedFailure('这个问题不能离开本系统，而这里没有本系统自己的索引')
  return space
}

const inside = async (asked: Question, space: Space, degraded: Sensed['degraded']): Promise<Sensed> => {
  const sensed = await sensedIn(asked, space)
  return sensed === null
    ? { index: space.index, vector: null, space: null, degraded: ['meaning'] }
    : { ...sensed, degraded }
}

/** `null` when there is no embedder, or it does not answer. */
const sensedIn = async (
  { title, body }: Question,
  { index, embedder }: Space,
): Promise<Omit<Sensed, 'degraded'> | null> => {
  try {
    if (embedder === null) return null
    const [vector = null] = await embedTexts([[title, body]], embedder)
    return { index, vector, space: embedder.space }
  } catch {
    return null
  }
}

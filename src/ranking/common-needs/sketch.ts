import { problemShare, thingShare } from './facets.ts'
import type { Language } from './language.ts'
import type { Said } from './said.ts'

/** A need made comparable: three directions of unit length over its signs. One with nothing to say is all 0. */
export interface Sketch {
  /** Rising, each once. */
  readonly signs: Uint32Array
  readonly problem: Float32Array
  readonly thing: Float32Array
  readonly title: Float32Array
}

/** A need in the terms of its library. */
export const sketch = ({ signs, whole, title }: Said, { facets, rarity }: Language): Sketch => {
  // The root, because both sides of a product carry it: a shared sign counts its rarity once.
  const rare = Float32Array.from(signs, (sign) => Math.sqrt(rarity(sign)))
  const direction = (weight: (sign: number, at: number) => number): Float32Array =>
    unit(Float32Array.from(signs, (sign, at) => rare[at]! * weight(sign, at)))
  return {
    signs,
    problem: direction((sign, at) => whole[at]! * problemShare(facets, sign)),
    thing: direction((sign, at) => whole[at]! * thingShare(facets, sign)),
    title: direction((_, at) => title[at]!),
  }
}

const unit = (weights: Float32Array): Float32Array => {
  const length = Math.hypot(...weights)
  return length === 0 ? weights : weights.map((weight) => weight / length)
}

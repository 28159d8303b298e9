import { ModelApiFailure, type ModelService } from '../../model-api/failure.ts'

/** One item of the answer's `data`. */
export interface AnsweredVector {
  readonly index: number
  readonly embedding: readonly number[] | Float32Array
}

/**
 * The vectors in the order of the texts, at unit length, `null` for one without direction. Throws when one is missing,
 * is no number, or has another dimension than the space.
 */
export const checkedVectors = (
  data: readonly AnsweredVector[],
  texts: number,
  { dimensions, ...service }: ModelService & { readonly dimensions: number },
): readonly (Float32Array | null)[] => {
  const byIndex = new Map(data.map(({ index, embedding }) => [index, embedding]))
  return Array.from({ length: texts }, (_, index) => {
    const vector = byIndex.get(index)
    if (vector === undefined)
      throw passing(`${service.noun} ${service.baseUrl} 的回答不完整：${texts} 段文字只给出 ${byIndex.size} 个向量`)
    if (vector.length !== dimensions) throw wrongDimensions(vector.length, dimensions, service)
    if (!vector.every(Number.isFinite)) throw passing(`${service.noun} ${service.baseUrl} 给出的向量里有不是数的值`)
    return unit(vector)
  })
}

/** The model's vectors are of another length than was configured, or than they were. */
export const wrongDimensions = (given: number, wanted: number, { noun, model }: ModelService): ModelApiFailure =>
  new ModelApiFailure(
    `${noun}的模型“${model}”给出 ${given} 维的向量，而环境变量 EMBEDDING_DIMENSIONS 是 ${wanted}：请改成一致的值`,
    { isLasting: true },
  )

const passing = (message: string): ModelApiFailure => new ModelApiFailure(message, { isLasting: false })

const unit = (vector: readonly number[] | Float32Array): Float32Array | null => {
  let squares = 0
  for (const value of vector) squares += value * value
  const length = Math.sqrt(squares)
  return length === 0 ? null : Float32Array.from(vector, (value) => value / length)
}

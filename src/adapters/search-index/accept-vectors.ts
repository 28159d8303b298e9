/** What has a vector, or none. */
interface Vectored {
  readonly id: string
  readonly vector: Float32Array | null
}

/** The length of all vectors, `dimensions` or that of the first; throws on another length and on what is not a number. */
export const acceptVectors = (holders: readonly Vectored[], dimensions: number | null): number | null => {
  let expected = dimensions
  for (const { id, vector } of holders) {
    if (vector === null) continue
    expected ??= vector.length
    if (vector.length !== expected)
      throw new RangeError(
        `The vector of ${id} has ${vector.length} dimensions; this index holds vectors of ${expected}.`,
      )
    if (vector.length === 0) throw new RangeError(`The vector of ${id} has 0 dimensions.`)
    if (!vector.every(Number.isFinite))
      throw new RangeError(`The vector of ${id} holds something that is not a number.`)
  }
  return expected
}

/** Turns text into vectors of one space. Vectors of different spaces are never compared. */
export interface Embedder {
  /** Name and version of the space, stored with every vector: `local-ppmi-svd@9f2c…`. */
  readonly space: string
  readonly dimensions: number
  /** Unit vectors in the order of the texts; `null` where the text holds nothing the space knows. */
  embed(texts: readonly string[]): Promise<readonly (Float32Array | null)[]>
}

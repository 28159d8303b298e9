/** Turns text into vectors of one space. Vectors of different spaces are never compared. */
export interface Embedder {
  /** Name and version of the space, stored with every vector: `local-ppmi-svd@9f2c…`. */
  readonly space: string
  readonly dimensions: number
  /** Whether the texts leave the house: a sensitive one is never given to such an embedder. */
  readonly isOutbound: boolean
  /** Unit vectors in the order of the texts; `null` where the text holds nothing the space knows. */
  embed(texts: readonly string[]): Promise<readonly (Float32Array | null)[]>
}

/** An embedder that knows nothing until it has learnt from the libraries themselves. */
export interface LearningEmbedder {
  /** The model as bytes, the same for the same texts; `null` when there is too little text to learn from. */
  learn(texts: readonly string[]): Promise<Uint8Array | null>
  /** Throws when the bytes are not of `learn`. */
  open(model: Uint8Array): Embedder
}

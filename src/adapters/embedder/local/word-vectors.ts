/** Words with their vectors and how often they were met: all that the embedder knows, and all that is stored of it. */
export interface WordVectors {
  readonly dimensions: number
  readonly terms: readonly string[]
  /** `terms.length` × `dimensions`, row by row. */
  readonly rows: Float32Array
  /** Share of all words met, term by term. */
  readonly share: Float32Array
}

interface Header {
  readonly format: 'zhiqiao-word-vectors-1'
  readonly dimensions: number
  readonly terms: readonly string[]
}

/** One JSON line, then the two arrays as little-endian float32. */
export const encode = ({ dimensions, terms, rows, share }: WordVectors): Uint8Array => {
  const header: Header = { format: 'zhiqiao-word-vectors-1', dimensions, terms }
  const arrays = [rows, share].map(({ buffer, byteOffset, byteLength }) => Buffer.from(buffer, byteOffset, byteLength))
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...arrays])
}

/** Throws when the bytes are not of `encode`. */
export const decode = (bytes: Uint8Array): WordVectors => {
  const end = bytes.indexOf(10)
  const header = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString()) as Header
  if (header.format !== 'zhiqiao-word-vectors-1') throw new Error(`word vectors of format ${String(header.format)}`)
  const { dimensions, terms } = header
  // Copied: a view may start at an offset that is no multiple of four.
  const numbers = new Float32Array(Uint8Array.from(bytes.subarray(end + 1)).buffer)
  const rowsEnd = terms.length * dimensions
  if (numbers.length !== rowsEnd + terms.length) throw new Error('word vectors cut short')
  return { dimensions, terms, rows: numbers.subarray(0, rowsEnd), share: numbers.subarray(rowsEnd) }
}

/** The bytes of `encode` without these words: their rows stay, and nothing asks for them any more. `null` when none is among the terms. */
export const withoutTerms = (bytes: Uint8Array, words: readonly string[]): Uint8Array | null => {
  const { terms, ...rest } = decode(bytes)
  const gone = new Set(words)
  if (!terms.some((term) => gone.has(term))) return null
  return encode({ ...rest, terms: terms.map((term) => (gone.has(term) ? '' : term)) })
}

/** A document of what is new, as it is compared. */
export interface BlockDocument {
  readonly owner: string
  readonly terms: readonly string[]
  /** Unit length; `null` when nothing is known of its meaning. */
  readonly vector: Float32Array | null
}

/** A question as it is compared. */
export interface BlockQuestion {
  readonly terms: ReadonlyMap<string, number>
  readonly vector: Float32Array | null
}

interface Posting {
  readonly documents: number[]
  readonly counts: number[]
}

/** Everything new of one library, side by side: its vectors as one matrix, its words as postings. */
export interface Block {
  /** By document, the record it speaks for. */
  readonly owners: readonly string[]
  readonly dimensions: number
  readonly vectors: Float32Array
  readonly postings: ReadonlyMap<string, Posting>
}

/** Lays documents side by side. */
export const blockOf = (documents: readonly BlockDocument[]): Block => {
  const dimensions = documents.find(({ vector }) => vector !== null)?.vector?.length ?? 0
  const vectors = new Float32Array(documents.length * dimensions)
  const postings = new Map<string, Posting>()
  for (const [at, { terms, vector }] of documents.entries()) {
    if (vector !== null) vectors.set(vector, at * dimensions)
    for (const term of terms) count(postings, term, at)
  }
  return { owners: documents.map(({ owner }) => owner), dimensions, vectors, postings }
}

const count = (postings: Map<string, Posting>, term: string, document: number): void => {
  const posting = postings.get(term) ?? { documents: [], counts: [] }
  if (posting.documents.at(-1) === document) posting.counts[posting.counts.length - 1]! += 1
  else {
    posting.documents.push(document)
    posting.counts.push(1)
  }
  postings.set(term, posting)
}

/** Documents of one tile: their vectors stay in the cache while every question of the block passes by. */
const tile = 64

/** The product of the questions' vectors with all of the documents': row by question, column by document; 0 where either has none. */
export const meaningOf = (block: Block, questions: readonly BlockQuestion[]): Float32Array => {
  const columns = block.owners.length
  const products = new Float32Array(questions.length * columns)
  const known = questions.flatMap(({ vector }, row) => (vector?.length === block.dimensions ? [{ vector, row }] : []))
  for (let from = 0; from < columns; from += tile) {
    const to = Math.min(from + tile, columns)
    for (const { vector, row } of known) products.set(productsOf(block, vector, { from, to }), row * columns + from)
  }
  return products
}

const productsOf = (
  { vectors, dimensions }: Block,
  vector: Float32Array,
  { from, to }: { readonly from: number; readonly to: number },
): Float32Array => {
  const products = new Float32Array(to - from)
  for (let document = from; document < to; document += 1) {
    let sum = 0
    const start = document * dimensions
    for (let at = 0; at < dimensions; at += 1) sum += vector[at]! * vectors[start + at]!
    products[document - from] = sum
  }
  return products
}

/** How much each document has of a question's words: weight × ln(1 + N / df) × tf / (tf + 1), summed. It picks whom to look at closely, and no order. */
export const wordsOf = ({ postings, owners }: Block, { terms }: BlockQuestion): Float32Array => {
  const scores = new Float32Array(owners.length)
  for (const [term, weight] of terms) {
    const posting = postings.get(term)
    if (posting === undefined) continue
    const { documents, counts } = posting
    const worth = weight * Math.log(1 + owners.length / documents.length)
    for (const [at, document] of documents.entries())
      scores[document] = scores[document]! + (worth * counts[at]!) / (counts[at]! + 1)
  }
  return scores
}

/** The most that `wordsOf` can come to for a question, of the words that are there at all. */
export const mostWords = ({ postings, owners }: Block, { terms }: BlockQuestion): number =>
  [...terms].reduce((sum, [term, weight]) => {
    const found = postings.get(term)
    return found === undefined ? sum : sum + weight * Math.log(1 + owners.length / found.documents.length)
  }, 0)

/** The owners of the best documents that are above nothing and admitted, best first; of equal ones the earlier. */
export const bestOwners = (
  scores: Float32Array,
  { owners }: Block,
  { most, admits }: { readonly most: number; readonly admits: (owner: string) => boolean },
): readonly string[] => {
  const best: number[] = []
  for (let at = 0; at < scores.length; at += 1) {
    const score = scores[at]!
    const isBetter = best.length < most || score > scores[best.at(-1)!]!
    if (score > 0 && isBetter && admits(owners[at]!)) insert(best, at, { scores, most })
  }
  return [...new Set(best.map((at) => owners[at]!))]
}

const insert = (
  best: number[],
  at: number,
  { scores, most }: { readonly scores: Float32Array; readonly most: number },
): void => {
  const place = best.findIndex((other) => scores[at]! > scores[other]!)
  best.splice(place === -1 ? best.length : place, 0, at)
  if (best.length > most) best.pop()
}

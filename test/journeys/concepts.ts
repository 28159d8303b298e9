import type { Embedder } from '../../src/ports/embedder.ts'

/** What the tests' embedder understands: words of one row mean the same, words of two rows have nothing in common. */
const concepts = [
  ['焊接', '钎焊', '焊缝', '焊料'],
  ['开裂', '裂纹', '断裂'],
  ['生锈', '锈蚀', '腐蚀', '盐雾'],
  ['泡菜', '胀袋', '发酵', '鼓包'],
  ['电机', '啸叫', '噪声'],
] as const

/** An embedder that counts concepts: two texts are near when they mean the same, whatever words they use. */
export const conceptEmbedder = (): Embedder & { readonly embedded: string[] } => {
  const embedded: string[] = []
  return {
    embedded,
    space: 'concepts@1',
    isOutbound: false,
    dimensions: concepts.length,
    embed: async (texts) => {
      embedded.push(...texts)
      return texts.map(vectorOf)
    },
  }
}

const vectorOf = (text: string): Float32Array | null => {
  const counts = concepts.map((words) => words.reduce((sum, word) => sum + (text.split(word).length - 1), 0))
  const length = Math.hypot(...counts)
  return length === 0 ? null : Float32Array.from(counts, (count) => count / length)
}

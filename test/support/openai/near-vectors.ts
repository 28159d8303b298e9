import { createHash } from 'node:crypto'

/** A unit vector that depends on the text alone: its pairs of characters fall into the dimensions, so texts that share words are near. */
export const nearVector = (text: string, dimensions: number, salt = ''): readonly number[] => {
  const vector = new Array<number>(dimensions).fill(0)
  const characters = [...text.replace(/[\s，。；、]+/g, '')]
  for (let i = 0; i < Math.max(1, characters.length - 1); i++) {
    const hash = createHash('md5')
      .update(`${salt}${characters.slice(i, i + 2).join('')}`)
      .digest()
    vector[hash.readUInt32LE(0) % dimensions]! += hash[4]! % 2 === 0 ? 1 : -1
  }
  const length = Math.hypot(...vector)
  // Not of unit length on purpose: a client must not rely on it.
  return length === 0 ? vector.with(0, 1) : vector.map((value) => (3 * value) / length)
}

/** The vector as a server sends it when asked for base64: little-endian single precision. */
export const asBase64 = (vector: readonly number[]): string =>
  Buffer.from(Float32Array.from(vector).buffer).toString('base64')

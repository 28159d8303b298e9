type Numbers = Uint8Array<ArrayBuffer> | Int8Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Float64Array<ArrayBuffer>

/** The array itself when it holds `length` numbers, else a copy half as long again, so that appending stays cheap. */
export const grown = <A extends Numbers>(array: A, length: number): A => {
  if (length <= array.length) return array
  const larger = new (array.constructor as new (length: number) => A)(length + (length >> 1) + 16)
  larger.set(array)
  return larger
}

/** Does the work on every part, at most `width` at a time, in order; the first failure stops what has not begun and is thrown. */
export const sideBySide = async <P, R>(
  parts: readonly P[],
  width: number,
  work: (part: P) => Promise<R>,
): Promise<readonly R[]> => {
  const done = new Array<R>(parts.length)
  let next = 0
  const lane = async (): Promise<void> => {
    while (next < parts.length) {
      const at = next++
      done[at] = await work(parts[at]!).catch((error: unknown) => {
        next = parts.length
        throw error
      })
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, parts.length) }, lane))
  return done
}

import type { Span } from '../api/types.ts'

/** A stretch of text, marked or not. */
export interface Stretch {
  readonly text: string
  readonly marked: boolean
}

/** Cuts a text at its marks; marks that overlap, run backwards or lie outside do no harm. */
export const stretchesOf = (text: string, marks: readonly Span[]): readonly Stretch[] => {
  const stretches: Stretch[] = []
  let at = 0
  for (const [start, end] of [...marks].sort((a, b) => a[0] - b[0])) {
    const from = Math.max(at, start)
    if (end <= from || from >= text.length) continue
    stretches.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, end), marked: true })
    at = Math.min(end, text.length)
  }
  stretches.push({ text: text.slice(at), marked: false })
  return stretches.filter((stretch) => stretch.text !== '')
}

import { viewer } from '../../viewer.ts'

/** What is typed into one form, kept on this computer until it is saved. */
export interface KeptWords<T> {
  /** What was typed before and not saved. */
  readonly found: () => T | null
  readonly keep: (words: T) => void
  readonly drop: () => void
}

const calmly = <T>(act: () => T, otherwise: T): T => {
  try {
    return act()
  } catch {
    // Private windows of some browsers keep nothing.
    return otherwise
  }
}

/** The words of a record being written, by its noun and its id (`new`: not there yet), under one's own account. */
export const keptWords = <T>(noun: 'result' | 'expert', id: string): KeptWords<T> => {
  const place = `zhiqiao-${noun} ${viewer.value?.account?.id ?? ''} ${id}`
  return {
    found: () => calmly(() => JSON.parse(localStorage.getItem(place) ?? 'null') as T | null, null),
    keep: (words) => calmly(() => localStorage.setItem(place, JSON.stringify(words)), undefined),
    drop: () => calmly(() => localStorage.removeItem(place), undefined),
  }
}

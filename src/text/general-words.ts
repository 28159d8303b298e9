import { dict } from '@node-rs/jieba/dict.js'

/** How common a word is in general Chinese, and what part of speech it mostly is. */
export interface GeneralWord {
  /** Occurrences in a corpus of some sixty million words. */
  readonly frequency: number
  /** As the dictionary of the segmentation tags it: `n…` nouns, `v…` verbs, `ns` places, `nr` people. */
  readonly tag: string
}

/** What the dictionary of the segmentation says of these words; reads it through once, and keeps nothing. */
export const generalWords = (words: ReadonlySet<string>): ReadonlyMap<string, GeneralWord> => {
  const found = new Map<string, GeneralWord>()
  for (const line of new TextDecoder().decode(dict).split('\n')) {
    const [word = '', frequency = '', tag = ''] = line.trim().split(' ')
    if (words.has(word)) found.set(word, { frequency: Number(frequency), tag })
  }
  return found
}

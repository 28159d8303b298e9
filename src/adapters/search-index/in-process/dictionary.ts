/** Words and their numbers, counted from 0 in the order of arrival. */
export interface Dictionary {
  readonly words: string[]
  readonly numbers: Map<string, number>
}

/** A dictionary that holds these words, the first as number 0. */
export const openDictionary = (words: string[] = []): Dictionary => ({
  words,
  numbers: new Map(words.map((word, number) => [word, number])),
})

/** The number of a word, a new one when it is unknown. */
export const numberOf = ({ words, numbers }: Dictionary, word: string): number => {
  const known = numbers.get(word)
  if (known !== undefined) return known
  numbers.set(word, words.length)
  return words.push(word) - 1
}

/** The lists of a concept that can be written, in order. */
export const wordLists = ['altLabel', 'en', 'broader', 'related'] as const
export type WordList = (typeof wordLists)[number]

/** The lists as they are being written. */
export type WordForm = Record<WordList, readonly string[]>

/** The lists of a concept that can be written, in order. */
export const wordLists = ['altLabel', 'en', 'broader', 'related', 'said', 'befalls'] as const
export type WordList = (typeof wordLists)[number]

/** The lists as they are being written. */
export type WordForm = Record<WordList, readonly string[]>

/** The lists that a concept of this kind has: only of a problem people tell without knowing its name. */
export const listsOf = (kind: string): readonly WordList[] =>
  wordLists.filter((list) => kind === 'problem' || (list !== 'said' && list !== 'befalls'))

/** For comparing names and titles: half width, lower case, no white space. */
export const identityKey = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

/** For looking words up: half width, lower case, letters and digits only. */
export const wordKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

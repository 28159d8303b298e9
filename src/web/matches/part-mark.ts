/** ① for the first part: the same mark above the list and on the cards. */
export const partMark = (place: number): string =>
  place < 20 ? String.fromCodePoint(0x2460 + place) : `(${place + 1})`

import { meansNothing } from './lists.ts'

const marker =
  /(?:^|(?<=[\n\s；;。.，,：:]))\s*(?:[(（[【](\d{1,2})[)）\]】]|(\d{1,2})(?:[)）、]|[.．](?!\d))|([①-⑳]))\s*/g

interface Marker {
  readonly start: number
  readonly end: number
}

// Only numbers that count up from 1 are numbering: «误差 2. 见图» is not.
const numbering = (text: string): readonly Marker[] => {
  const found: Marker[] = []
  for (const match of text.matchAll(marker)) {
    const circled = match[3] === undefined ? null : match[3].charCodeAt(0) - '①'.charCodeAt(0) + 1
    const number = circled ?? Number(match[1] ?? match[2])
    if (number === found.length + 1) found.push({ start: match.index, end: match.index + match[0].length })
  }
  return found
}

const byNumber = (text: string, markers: readonly Marker[]): readonly string[] => {
  const before = text.slice(0, markers[0]?.start)
  const pieces = markers.map(({ end }, i) => text.slice(end, markers[i + 1]?.start).replaceAll('\n', ' '))
  // «代表性论文：1. …»: the label before the first number is no piece.
  return /[:：]\s*$/.test(before) ? pieces : [before, ...pieces]
}

const byLine = (text: string): readonly string[] => {
  const lines = text.split(/\n+/)
  // English authors are separated by «;», so it separates pieces only where nothing else does.
  return lines.flatMap((line) => line.split(lines.length > 1 ? /；/ : /[；;]/))
}

const booksInRow = /^(?:《[^《》]+》[、,，;；\s]*){2,}$/

// A number alone («12») is a count, not a piece; a patent's number has more digits.
const isPiece = (words: string): boolean => (/\p{L}/u.test(words) || /\d{8}/.test(words)) && !meansNothing(words)

const split = (text: string): readonly string[] => {
  if (booksInRow.test(text)) return text.match(/《[^《》]+》/g) ?? []
  const markers = numbering(text)
  return markers.length > 0 ? byNumber(text, markers) : byLine(text)
}

/** The pieces of a cell that holds several papers, patents or projects: numbered, on lines of their own, or between ；. */
export const splitPieces = (text: string): readonly string[] =>
  split(text.replace(/[^\S\n]+/g, ' ').replace(/\n\s+/g, '\n'))
    .map((piece) =>
      piece
        .trim()
        .replace(/[；;。]+$/, '')
        .trim(),
    )
    .filter(isPiece)

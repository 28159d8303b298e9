import { fold } from '../fold.ts'
import type { Span } from './roles.ts'

const han = '一二三四五六七八九'
const circled = '①②③④⑤⑥⑦⑧⑨'
/** Where an item may begin; asked of no white space, of which there may be pages. */
const opening = '(?=\\S)(?<=^|[\\n。;:,!?]\\s*)'

/** Ways of numbering, each with its numeral caught; folded text. */
const styles: readonly RegExp[] = [
  new RegExp(`${opening}([${han}])是`, 'g'),
  new RegExp(`${opening}其([${han}])[,是、:]`, 'g'),
  new RegExp(`${opening}第([${han}])(?:[件项个](?:事|需求|问题)?|方面)?[,是、:]`, 'g'),
  new RegExp(`${opening}[(]([${han}1-9])[)]`, 'g'),
  new RegExp(`${opening}([${circled}])`, 'g'),
  new RegExp(`${opening}([1-9])(?:[、)]|[.](?!\\d))`, 'g'),
  new RegExp(`${opening}([${han}])、`, 'g'),
]

interface Mark {
  readonly at: number
  readonly value: number
}

const countOf = (numeral: string): number => {
  const value = Math.max(han.indexOf(numeral), circled.indexOf(numeral))
  return value < 0 ? Number(numeral) : value + 1
}

/** Runs that count 1, 2, 3 …, of two marks at least. */
const runsOf = (marks: readonly Mark[]): readonly (readonly Mark[])[] => {
  const runs: Mark[][] = []
  for (const mark of marks) {
    const run = runs.at(-1)
    if (mark.value === 1) runs.push([mark])
    else if (run !== undefined && mark.value === run.length + 1) run.push(mark)
  }
  return runs.filter((run) => run.length > 1)
}

/** Numbered lists of a text: for each the spans of its items, the last one to the end of its line. */
export const enumerationsOf = (text: string): readonly (readonly Span[])[] => {
  const folded = fold(text)
  const endOfLine = (at: number): number => (folded.indexOf('\n', at) + folded.length + 1) % (folded.length + 1)
  return styles
    .flatMap((style) =>
      runsOf([...folded.matchAll(style)].map(({ index, 1: numeral }) => ({ at: index, value: countOf(numeral!) }))),
    )
    .map((run) => run.map(({ at }, i) => ({ start: at, end: run[i + 1]?.at ?? endOfLine(at) })))
    .sort(([a], [b]) => a!.start - b!.start)
}

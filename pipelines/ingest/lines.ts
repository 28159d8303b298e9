/** A line of a text, counted from 1. `cut`: it was too long to be read whole. */
export interface Line {
  readonly number: number
  readonly text: string
  readonly cut: boolean
}

/** Longest line read whole, in characters: a record never comes near it, and a file without line ends must not fill the memory. */
const longestLine = 5_000_000

/** The lines of a text, without their line ends. */
export const linesOf = async function* (chunks: AsyncIterable<string>): AsyncGenerator<Line> {
  let rest = ''
  let number = 1
  let cut = false
  for await (const chunk of chunks) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const text of lines) {
      yield { number, text, cut }
      number += 1
      cut = false
    }
    if (rest.length > longestLine) cut = true
    if (cut) rest = rest.slice(0, 1_000)
  }
  if (rest !== '') yield { number, text: rest, cut }
}

import type { NeedReading, ReadField } from '../../../ports/reader.ts'
import type { Quotes } from './quotes.ts'

/**
 * The quotes that stand in the text, word for word, at their places, in reading order; a quote that does not is dropped. So
 * whatever the model was talked into, nothing comes out but pieces of this text.
 */
export const found = (quotes: Quotes, text: string): NeedReading => {
  const one = (quote: string | null): ReadField | null => (quote === null ? null : (placesOf([quote], text)[0] ?? null))
  const several = (given: readonly string[]): readonly ReadField[] => placesOf(given, text)
  return {
    title: one(quotes.title),
    asks: several(quotes.asks),
    problem: several(quotes.problem),
    current: several(quotes.current),
    target: several(quotes.target),
    indicators: several(quotes.indicators),
    constraints: several(quotes.constraints),
    cooperation: several(quotes.cooperation),
    fields: several(quotes.fields),
    budget: one(quotes.budget),
    deadline: one(quotes.deadline),
  }
}

/** A single character says nothing, and stands everywhere. */
const shortest = 2

// The same quote twice is its first and its second place.
const placesOf = (quotes: readonly string[], text: string): readonly ReadField[] => {
  const ends = new Map<string, number>()
  return quotes
    .flatMap((given) => {
      const quote = given.trim()
      const start = quote.length < shortest ? -1 : text.indexOf(quote, ends.get(quote) ?? 0)
      if (start < 0) return []
      ends.set(quote, start + quote.length)
      return [{ start, end: start + quote.length, text: quote }]
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

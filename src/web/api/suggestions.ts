import { ask } from './client.ts'
import type { components } from './schema.generated.ts'

/** How what stands before the cursor may go on; `typed` is the end of it that a suggestion takes the place of. */
export type Suggestions = components['schemas']['Suggestions']

/** A word of the trade, how its concept is usually called, and how many public records say it. */
export type SuggestedTerm = Suggestions['terms'][number]

export const noSuggestions: Suggestions = { typed: '', terms: [], titles: [] }

/** Suggestions are a courtesy: when there are none to be had, nobody is told. */
export const fetchSuggestions = async (text: string, signal: AbortSignal): Promise<Suggestions> => {
  const outcome = await ask('get', '/api/v1/suggestions', { query: { text, limit: 6 }, signal })
  return 'answer' in outcome ? outcome.answer : noSuggestions
}

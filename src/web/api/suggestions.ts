/** A word of the trade, how its concept is usually called, and how many public records say it. */
export interface SuggestedTerm {
  readonly label: string
  readonly preferred: string
  readonly counts: { readonly need: number; readonly result: number; readonly expert: number }
}

/** How what stands before the cursor may go on; `typed` is the end of it that a suggestion takes the place of. */
export interface Suggestions {
  readonly typed: string
  readonly terms: readonly SuggestedTerm[]
  readonly titles: readonly { readonly kind: 'need' | 'result'; readonly id: string; readonly title: string }[]
}

export const noSuggestions: Suggestions = { typed: '', terms: [], titles: [] }

/** Suggestions are a courtesy: when there are none to be had, nobody is told. */
export const fetchSuggestions = async (text: string, signal: AbortSignal): Promise<Suggestions> => {
  try {
    const response = await fetch(`/api/v1/suggestions?${new URLSearchParams({ text, limit: '6' })}`, { signal })
    return response.ok ? ((await response.json()) as Suggestions) : noSuggestions
  } catch {
    return noSuggestions
  }
}

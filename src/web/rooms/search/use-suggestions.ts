import { computed, onScopeDispose, type Ref, ref, shallowRef } from 'vue'
import { fetchSuggestions, noSuggestions, type Suggestions } from '../../api/suggestions.ts'

/** One line of the list. */
export interface Option {
  readonly key: string
  readonly text: string
  /** The usual name of the same thing, where it is another. */
  readonly preferred: string | null
  readonly kind: 'term' | 'need' | 'result'
  /** Public results and experts that say it. */
  readonly found: number
}

interface Suggesting {
  readonly options: Readonly<Ref<readonly Option[]>>
  /** The end of what was typed that an option takes the place of. */
  readonly typed: Readonly<Ref<string>>
  /** Place of the option the arrows stand on, -1: none. */
  readonly active: Ref<number>
  /** Asks for what continues a word, after a moment without typing. */
  readonly about: (word: string) => void
  readonly close: () => void
  /** Moves to the next or the one before, round the end. */
  readonly move: (by: 1 | -1) => void
}

/** A moment without typing; milliseconds. */
const moment = 150
/** Shorter words could go on to anything. */
const shortest = 2

/** Suggestions for the word being written; an old answer never replaces a newer one. */
export const useSuggestions = (): Suggesting => {
  const answer = shallowRef<Suggestions>(noSuggestions)
  const active = ref(-1)
  const options = computed(() => optionsOf(answer.value))
  let running = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = (): void => {
    clearTimeout(timer)
    running.abort()
    show(noSuggestions)
  }
  const show = (suggestions: Suggestions): void => {
    answer.value = suggestions
    active.value = -1
  }
  const about = (word: string): void => {
    clearTimeout(timer)
    running.abort()
    if ([...word].length >= shortest) ask(word)
    else show(noSuggestions)
  }
  const ask = (word: string): void => {
    running = new AbortController()
    const { signal } = running
    timer = setTimeout(async () => {
      const suggestions = await fetchSuggestions(word, signal)
      if (!signal.aborted) show(suggestions)
    }, moment)
  }
  const move = (by: 1 | -1): void => {
    const places = options.value.length + 1
    active.value = ((active.value + 1 + by + places) % places) - 1
  }
  onScopeDispose(close)
  return { options, typed: computed(() => answer.value.typed), active, about, close, move }
}

const optionsOf = ({ terms, titles }: Suggestions): readonly Option[] => [
  ...terms.map(({ label, preferred, counts }) => ({
    key: `term ${label}`,
    text: label,
    preferred: preferred === label ? null : preferred,
    kind: 'term' as const,
    found: counts.result + counts.expert,
  })),
  ...titles.map(({ kind, id, title }) => ({ key: `${kind} ${id}`, text: title, preferred: null, kind, found: 0 })),
]

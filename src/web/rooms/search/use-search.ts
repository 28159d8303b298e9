import { computed, onScopeDispose, type Ref, shallowRef, watch } from 'vue'
import type { Problem } from '../../api/problem.ts'
import { type Asked, search } from '../../api/search.ts'
import type { SearchAnswer } from '../../api/types.ts'
import { whenBack } from '../../controls/when-back.ts'
import { recentAnswers } from './recent-answers.ts'

/** Where a search stands. `last` is the answer to the same words under other filters, shown faded meanwhile. */
export type Searching =
  | { readonly state: 'idle' | 'busy'; readonly last: SearchAnswer | null }
  | { readonly state: 'answered'; readonly answer: SearchAnswer }
  | { readonly state: 'failed'; readonly problem: Problem }

interface Search {
  readonly searching: Readonly<Ref<Searching>>
  /** Asks the same once more. */
  readonly again: () => Promise<void>
}

/** Asks whenever what is asked changes; an old answer never replaces a newer one. */
export const useSearch = (asked: Readonly<Ref<Asked>>): Search => {
  const searching = shallowRef<Searching>({ state: 'idle', last: null })
  const key = computed(() => JSON.stringify([asked.value.text, asked.value.filters, asked.value.limit]))
  let [latest, lastText] = [0, '']
  let running = new AbortController()

  const ask = async (): Promise<void> => {
    const [number, named, { text }] = [++latest, key.value, asked.value]
    running.abort()
    running = new AbortController()
    const known = recentAnswers.get(named)
    const last = text === lastText ? shownIn(searching.value) : null
    lastText = text
    searching.value = known ? { state: 'answered', answer: known } : { state: text === '' ? 'idle' : 'busy', last }
    if (text === '' || known !== undefined) return
    const outcome = await search(asked.value, running.signal)
    if (number !== latest) return
    if ('answer' in outcome) recentAnswers.keep(named, outcome.answer)
    searching.value = 'answer' in outcome ? { state: 'answered', ...outcome } : { state: 'failed', ...outcome }
  }

  watch(key, ask, { immediate: true })
  onScopeDispose(() => running.abort())
  const again = (): Promise<void> => {
    recentAnswers.forget()
    return ask()
  }
  const problem = computed(() => (searching.value.state === 'failed' ? searching.value.problem : null))
  whenBack(problem, again)
  return { searching, again }
}

const shownIn = (searching: Searching): SearchAnswer | null => {
  if (searching.state === 'answered') return searching.answer
  return searching.state === 'busy' ? searching.last : null
}

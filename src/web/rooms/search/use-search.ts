import { onScopeDispose, type Ref, readonly, shallowRef, watch } from 'vue'
import type { Problem } from '../../api/problem.ts'
import { type Asked, search } from '../../api/search.ts'
import type { SearchAnswer } from '../../api/types.ts'

/** Where a search stands. `last` is the answer to the same words under other filters, shown faded meanwhile. */
export type Searching =
  | { readonly state: 'idle' | 'busy'; readonly last: SearchAnswer | null }
  | { readonly state: 'answered'; readonly answer: SearchAnswer }
  | { readonly state: 'failed'; readonly problem: Problem }

/** After this a person is told; milliseconds. */
const patience = 30_000
/** Answers kept for the way back; a few, because each is some hundred kilobytes. */
const kept = 8

/** Asks whenever what is asked changes; an old answer never replaces a newer one. `again` asks the same once more. */
export const useSearch = (asked: Readonly<Ref<Asked>>) => {
  const searching = shallowRef<Searching>({ state: 'idle', last: null })
  const answers = new Map<string, SearchAnswer>()
  let latest = 0
  let running = new AbortController()
  let lastText = ''

  const ask = async (): Promise<void> => {
    const number = ++latest
    running.abort()
    const { text, filters, limit } = asked.value
    const key = JSON.stringify([text, filters, limit])
    const known = answers.get(key)
    const before = text === lastText ? shown(searching.value) : null
    lastText = text
    searching.value = known
      ? { state: 'answered', answer: known }
      : { state: text === '' ? 'idle' : 'busy', last: before }
    if (text === '' || known !== undefined) return
    running = new AbortController()
    const outcome = await withPatience(running, (signal) => search({ text, filters, limit }, signal))
    if (number !== latest) return
    if ('answer' in outcome) remember(key, outcome.answer)
    searching.value = 'answer' in outcome ? { state: 'answered', ...outcome } : { state: 'failed', ...outcome }
  }

  const remember = (key: string, answer: SearchAnswer): void => {
    if (answer.degraded.length > 0) return
    answers.set(key, answer)
    if (answers.size > kept) answers.delete(answers.keys().next().value!)
  }

  const again = (): Promise<void> => {
    answers.clear()
    return ask()
  }

  watch(() => JSON.stringify([asked.value.text, asked.value.filters, asked.value.limit]), ask, { immediate: true })
  onScopeDispose(() => running.abort())
  return { searching: readonly(searching) as Readonly<Ref<Searching>>, again }
}

const shown = (searching: Searching): SearchAnswer | null => {
  if (searching.state === 'answered') return searching.answer
  return searching.state === 'busy' ? searching.last : null
}

const withPatience = async <T>(controller: AbortController, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const timer = setTimeout(() => controller.abort(new DOMException('', 'TimeoutError')), patience)
  try {
    return await work(controller.signal)
  } finally {
    clearTimeout(timer)
  }
}

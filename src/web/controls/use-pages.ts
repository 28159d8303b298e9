import { computed, onScopeDispose, type Ref, shallowRef, watch } from 'vue'
import type { Outcome } from '../api/client.ts'
import type { Problem } from '../api/problem.ts'
import { whenBack } from './when-back.ts'

/** One page of a list: `next` is where the following one begins, `null` behind the last. */
export interface Page<T> {
  readonly records: readonly T[]
  readonly next: string | null
  readonly total: number
}

/** A list that is fetched page by page, as far as somebody has read. */
export interface Pages<T> {
  /** `null` until the first page has come. */
  readonly records: Readonly<Ref<readonly T[] | null>>
  readonly total: Readonly<Ref<number>>
  readonly isMore: Readonly<Ref<boolean>>
  readonly problem: Readonly<Ref<Problem | null>>
  readonly busy: Readonly<Ref<boolean>>
  readonly more: () => void
  /** Fetches anew what was fetched. */
  readonly again: () => Promise<void>
}

const nothing = { records: [], next: null, total: 0 } as const

/** Fetches the first page now, and anew whenever what it is asked by changes; further ones when somebody wants more. */
export const usePages = <K, T>(
  key: () => K,
  load: (key: K, after: string | undefined, signal: AbortSignal) => Promise<Outcome<Page<T>>>,
): Pages<T> => {
  const read = shallowRef<Page<T> | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const busy = shallowRef(false)
  let running = new AbortController()
  let [asked, told] = ['', '']
  const goOn = async (from: Page<T>, until: number): Promise<void> => {
    running.abort()
    const own = new AbortController()
    running = own
    busy.value = true
    const outcome = await pagesFrom(from, until, (after) => load(key(), after, own.signal))
    if (own.signal.aborted) return
    busy.value = false
    problem.value = 'problem' in outcome ? outcome.problem : null
    if ('answer' in outcome) [read.value, told] = [outcome.answer, asked]
    // What was told of another question is no answer to this one, least of all that there is nothing.
    else if (told !== asked) read.value = null
  }
  const again = (): Promise<void> => goOn(nothing, read.value?.records.length ?? 1)
  const isMore = computed(() => typeof read.value?.next === 'string')
  const more = (): void => {
    if (read.value === null || busy.value || !isMore.value || problem.value !== null) return
    void goOn(read.value, read.value.records.length + 1)
  }
  watch(
    () => JSON.stringify(key()),
    (now) => {
      asked = now
      // An empty list of before would read as the answer to what is only being asked.
      if (read.value?.records.length === 0) read.value = null
      return goOn(nothing, 1)
    },
    { immediate: true },
  )
  whenBack(problem, again)
  onScopeDispose(() => running.abort())
  const records = computed(() => read.value?.records ?? null)
  const total = computed(() => read.value?.total ?? 0)
  return { records, total, isMore, problem, busy, more, again }
}

// Page after page until there are so many records.
const pagesFrom = async <T>(
  from: Page<T>,
  until: number,
  load: (after: string | undefined) => Promise<Outcome<Page<T>>>,
): Promise<Outcome<Page<T>>> => {
  let page = from
  do {
    const outcome = await load(page.next ?? undefined)
    if ('problem' in outcome) return outcome
    page = { ...outcome.answer, records: [...page.records, ...outcome.answer.records] }
  } while (page.next !== null && page.records.length < until)
  return { answer: page }
}

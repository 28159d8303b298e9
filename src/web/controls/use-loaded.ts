import { onScopeDispose, type Ref, shallowRef, watch } from 'vue'
import type { Outcome } from '../api/client.ts'
import type { Problem } from '../api/problem.ts'
import { whenBack } from './when-back.ts'

/** Something that is fetched: what came last stays while it is fetched anew. */
export interface Loaded<T> {
  readonly data: Readonly<Ref<T | null>>
  readonly problem: Readonly<Ref<Problem | null>>
  readonly busy: Readonly<Ref<boolean>>
  readonly again: () => Promise<void>
}

/** Fetches now, and again whenever what it is asked by changes; an old answer never replaces a newer one. */
export const useLoaded = <K, T>(
  key: () => K,
  load: (key: K, signal: AbortSignal) => Promise<Outcome<T>>,
): Loaded<T> => {
  const data = shallowRef<T | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const busy = shallowRef(false)
  let running = new AbortController()
  let [asked, told] = ['', '']
  const again = async (): Promise<void> => {
    running.abort()
    const own = new AbortController()
    running = own
    busy.value = true
    const outcome = await load(key(), own.signal)
    if (own.signal.aborted) return
    busy.value = false
    problem.value = 'problem' in outcome ? outcome.problem : null
    if ('answer' in outcome) [data.value, told] = [outcome.answer, asked]
    // What was told of another question is no answer to this one, least of all that there is nothing.
    else if (told !== asked) data.value = null
  }
  watch(
    () => JSON.stringify(key()),
    (now) => {
      asked = now
      return again()
    },
    { immediate: true },
  )
  whenBack(problem, again)
  onScopeDispose(() => running.abort())
  return { data, problem, busy, again }
}

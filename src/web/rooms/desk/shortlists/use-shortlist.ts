import { computed, onScopeDispose, type Ref, shallowRef, watch } from 'vue'
import type { Problem } from '../../../api/problem.ts'
import { readShortlist, type ShortlistInFull } from '../../../api/shortlists.ts'

/** Milliseconds between looks at a list that is being computed. */
const betweenLooks = 800

/** A list as it is now. */
export interface ShortlistNow {
  readonly list: Readonly<Ref<ShortlistInFull | null>>
  readonly problem: Readonly<Ref<Problem | null>>
  readonly again: () => Promise<void>
}

/** Reads a list, and while it is computed again and again; `id` of `null`: there is none yet. */
export const useShortlist = (id: Ref<string | null>, version: Ref<number | null>): ShortlistNow => {
  const [list, problem] = [shallowRef<ShortlistInFull | null>(null), shallowRef<Problem | null>(null)]
  let running = new AbortController()
  let later: ReturnType<typeof setTimeout> | undefined
  const rest = (): void => {
    running.abort()
    clearTimeout(later)
  }
  const again = async (): Promise<void> => {
    rest()
    const own = new AbortController()
    running = own
    if (id.value === null) return
    const outcome = await readShortlist({ id: id.value, version: version.value }, own.signal)
    if (own.signal.aborted) return
    problem.value = 'problem' in outcome ? outcome.problem : null
    if ('problem' in outcome) return
    list.value = outcome.answer
    if (outcome.answer.state === 'computing') later = setTimeout(again, betweenLooks)
  }
  watch([id, version], again, { immediate: true })
  onScopeDispose(rest)
  return { list: computed(() => (id.value === null ? null : list.value)), problem, again }
}

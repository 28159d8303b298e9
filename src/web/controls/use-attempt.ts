import { type Ref, ref } from 'vue'
import type { Outcome } from '../api/client.ts'
import type { Problem } from '../api/problem.ts'

/** Something that is tried, and how the last try went. */
export interface Attempt {
  readonly busy: Ref<boolean>
  readonly problem: Ref<Problem | null>
  /** The answer, or `null` when there was a problem. */
  readonly attempt: <T>(act: () => Promise<Outcome<T>>) => Promise<{ readonly answer: T } | null>
}

/** One form's tries, one at a time. */
export const useAttempt = (): Attempt => {
  const busy = ref(false)
  const problem = ref<Problem | null>(null)
  return {
    busy,
    problem,
    attempt: async (act) => {
      // Pressed twice before the button could say that it was pressed.
      if (busy.value) return null
      busy.value = true
      const outcome = await act()
      busy.value = false
      problem.value = 'problem' in outcome ? outcome.problem : null
      return 'problem' in outcome ? null : outcome
    },
  }
}

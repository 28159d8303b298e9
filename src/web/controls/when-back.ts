import { type Ref, watch } from 'vue'
import { isPassing, type Problem } from '../api/problem.ts'
import { cameBack } from '../api/readiness.ts'

/** Tries again by itself when a part of the service is back, where the last try failed for its absence. */
export const whenBack = (problem: Readonly<Ref<Problem | null>>, again: () => unknown): void => {
  watch(cameBack, () => {
    if (problem.value !== null && isPassing(problem.value)) void again()
  })
}

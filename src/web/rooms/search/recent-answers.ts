import { watch } from 'vue'
import type { SearchAnswer } from '../../api/types.ts'
import { viewer } from '../../viewer.ts'

/** Answers kept for the way back; a few, because each is some hundred kilobytes. */
const kept = 8
/** Milliseconds: who comes back later wants to know what is new. */
const fresh = 10 * 60_000

const answers = new Map<string, { readonly answer: SearchAnswer; readonly since: number }>()

/** The last few answers by what was asked, wherever one has been meanwhile. A degraded one is not kept: the next may be whole. */
export const recentAnswers = {
  get: (asked: string): SearchAnswer | undefined => {
    const known = answers.get(asked)
    return known !== undefined && Date.now() - known.since < fresh ? known.answer : undefined
  },
  keep: (asked: string, answer: SearchAnswer): void => {
    answers.delete(asked)
    if (answer.degraded.length === 0) answers.set(asked, { answer, since: Date.now() })
    if (answers.size > kept) answers.delete(answers.keys().next().value!)
  },
  forget: (): void => answers.clear(),
}

// Somebody else may see other things.
watch(() => [viewer.value?.account?.id, viewer.value?.hat], recentAnswers.forget, { flush: 'sync' })

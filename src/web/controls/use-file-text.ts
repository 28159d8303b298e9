import { onScopeDispose, ref, shallowRef } from 'vue'
import { type FileText, largestRead, readFileText } from '../api/file-text.ts'
import type { Problem } from '../api/problem.ts'

const tooLarge: Problem = { cause: 'too long', detail: '', errors: [], requestId: null }

/** Has one file read at a time; `sent` is how much of it has gone over the wire, `null` when none is on its way. */
export const useFileText = (take: (read: FileText, name: string) => void) => {
  const sent = ref<number | null>(null)
  const problem = shallowRef<Problem | null>(null)
  let running = new AbortController()
  const cancel = (): void => {
    running.abort()
    sent.value = null
  }
  const read = async (file: File): Promise<void> => {
    cancel()
    problem.value = file.size > largestRead ? tooLarge : null
    if (problem.value !== null) return
    const own = new AbortController()
    running = own
    sent.value = 0
    const progress = (share: number): void => {
      if (running === own) sent.value = share
    }
    const outcome = await readFileText(file, progress, own.signal)
    if (own.signal.aborted) return
    sent.value = null
    if ('answer' in outcome) take(outcome.answer, file.name)
    else problem.value = outcome.problem
  }
  onScopeDispose(cancel)
  return { sent, problem, read, cancel }
}

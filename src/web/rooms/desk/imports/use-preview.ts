import { onScopeDispose, type Ref, ref, shallowRef, watch } from 'vue'
import { type ImportOrder, type ImportPreview, largestImport, previewImport } from '../../../api/imports.ts'
import type { Problem } from '../../../api/problem.ts'

/** How a file would be read, looked at anew whenever the file, its kind or the choices change. */
export interface PreviewState {
  readonly preview: Readonly<Ref<ImportPreview | null>>
  readonly problem: Readonly<Ref<Problem | null>>
  /** How much of the file has gone over the wire, 0..1; `null`: nothing is looked at. */
  readonly sent: Readonly<Ref<number | null>>
  readonly look: () => Promise<void>
}

const tooLarge: Problem = { cause: 'too long', detail: '', errors: [], requestId: null }

/** Looks at one file at a time. */
export const usePreview = (order: () => ImportOrder | null): PreviewState => {
  const preview = shallowRef<ImportPreview | null>(null)
  const problem = shallowRef<Problem | null>(null)
  const sent = ref<number | null>(null)
  let running = new AbortController()
  const look = async (): Promise<void> => {
    running.abort()
    const own = new AbortController()
    running = own
    const asked = order()
    const isTooLarge = asked !== null && asked.file.size > largestImport
    problem.value = isTooLarge ? tooLarge : null
    sent.value = null
    if (asked === null || isTooLarge) {
      preview.value = null
      return
    }
    sent.value = 0
    const progress = (share: number): void => {
      if (running === own) sent.value = share
    }
    const outcome = await previewImport(asked, { progress, signal: own.signal })
    if (own.signal.aborted) return
    sent.value = null
    problem.value = 'problem' in outcome ? outcome.problem : null
    preview.value = 'answer' in outcome ? outcome.answer : null
  }
  watch(order, look, { deep: false })
  onScopeDispose(() => running.abort())
  return { preview, problem, sent, look }
}

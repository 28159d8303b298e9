import { onScopeDispose, reactive, ref, watch } from 'vue'
import { viewer } from '../../viewer.ts'
import { draftOf, dropDraft, keepDraft } from './draft.ts'
import type { NeedForm } from './need-form.ts'

/** After the last stroke, milliseconds. */
const pause = 300

/** A form that is kept on this computer from the first stroke until it is saved; `kept` is since when, if it was found there. */
export const useDraft = (id: string, fresh: NeedForm) => {
  const account = viewer.value?.account?.id ?? ''
  const found = draftOf(account, id)
  const form = reactive<{ -readonly [K in keyof NeedForm]: NeedForm[K] }>({ ...fresh, ...found?.form })
  const kept = ref(found?.at ?? null)
  let timer: ReturnType<typeof setTimeout> | undefined
  const keep = (): void => keepDraft(account, { id, form: { ...form }, at: new Date().toISOString() })
  const stop = watch(form, () => {
    clearTimeout(timer)
    timer = setTimeout(keep, pause)
  })
  const keepNow = (): void => {
    if (timer !== undefined) keep()
    clearTimeout(timer)
    timer = undefined
  }
  addEventListener('pagehide', keepNow)
  onScopeDispose(() => {
    keepNow()
    removeEventListener('pagehide', keepNow)
  })
  const drop = (): void => {
    stop()
    clearTimeout(timer)
    timer = undefined
    dropDraft(account, id)
  }
  return { form, kept, drop }
}

import { type Ref, reactive, ref, watch } from 'vue'
import { viewer } from '../../../viewer.ts'

/** A form as it is being written, kept in this tab until it is dropped. */
export interface KeptDraft<T> {
  readonly form: T
  /** Whether it was there when the form was opened. */
  readonly isKept: Ref<boolean>
  readonly drop: () => void
}

const placeOf = (name: string): string => `zhiqiao.thesaurus.${viewer.value?.account?.id ?? ''}.${name}`

// A browser that forbids storage still lets one write.
const recall = <T>(name: string): T | null => {
  try {
    return JSON.parse(sessionStorage.getItem(placeOf(name)) ?? 'null') as T | null
  } catch {
    return null
  }
}

/** The form of this name as it was left in this tab, or as it begins. */
export const useKeptDraft = <T extends object>(name: string, begins: T): KeptDraft<T> => {
  const kept = recall<T>(name)
  const form = reactive({ ...begins, ...kept }) as T
  let isDropped = false
  watch(form, () => {
    if (isDropped) return
    try {
      sessionStorage.setItem(placeOf(name), JSON.stringify(form))
    } catch {}
  })
  return {
    form,
    isKept: ref(kept !== null),
    drop: () => {
      isDropped = true
      try {
        sessionStorage.removeItem(placeOf(name))
      } catch {}
    },
  }
}

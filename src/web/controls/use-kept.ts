import { type Ref, reactive, ref, watch } from 'vue'
import { viewer } from '../viewer.ts'
import { forget, keep, recall } from './kept.ts'

/** A form as it is being written, kept in this tab until it is dropped. */
export interface Kept<T> {
  readonly form: T
  /** Whether something was found that had been typed before. */
  readonly isKept: Ref<boolean>
  /** Begins again, as the form began or with this; what was typed under the name of now is found again. */
  readonly begin: (begins?: T) => void
  /** Begins anew, as the form began or with this: what was typed was sent, or is not wanted. */
  readonly drop: (begins?: T) => void
}

const copyOf = <T>(form: T): T => JSON.parse(JSON.stringify(form)) as T

/** The form of this name as it was left in this tab, or as it begins; fields it no longer has are left out. */
export const useKept = <T extends object>(name: string | (() => string), begins: T): Kept<T> => {
  const named = (): string => (typeof name === 'string' ? name : name())
  let plain = copyOf(begins)
  const form = reactive(copyOf(plain)) as T
  const isKept = ref(false)
  const begin = (next: T = plain): void => {
    plain = copyOf(next)
    const found = recall(named())
    const typed = Object.entries(found ?? {}).filter(([field]) => field in plain)
    Object.assign(form, copyOf(plain), Object.fromEntries(typed))
    isKept.value = found !== null
  }
  const drop = (next: T = plain): void => {
    forget(named())
    begin(next)
  }
  begin()
  const isPlain = (): boolean => JSON.stringify(form) === JSON.stringify(plain)
  watch(form, () => (isPlain() ? forget(named()) : keep(named(), form)))
  // Where the page is there before the service has said who is at it, his words are found when it has.
  watch(
    () => viewer.value?.account?.id,
    () => isPlain() && begin(),
  )
  return { form, isKept, begin, drop }
}

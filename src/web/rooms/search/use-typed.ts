import { onScopeDispose, type Ref, ref, watch } from 'vue'
import { viewer } from '../../viewer.ts'

/** What stands in a box and what of it was asked. */
interface Typed {
  readonly asked: string
  readonly text: string
}

// By account, in this tab: whoever signs in next at this computer sees none of it.
const visitors = 'zhiqiao.typed.'
const placeOf = (): string => `${visitors}${viewer.value?.account?.id ?? ''}`

// A browser that forbids storage still lets one write; only a reload is then without mercy.
const recall = (): Typed | null => {
  try {
    // Whoever wrote first and signed in then goes on with his words.
    const kept = sessionStorage.getItem(placeOf()) ?? sessionStorage.getItem(visitors)
    if (viewer.value?.account) sessionStorage.removeItem(visitors)
    return JSON.parse(kept ?? 'null') as Typed | null
  } catch {
    return null
  }
}
const remember = (typed: Typed): void => {
  try {
    if (typed.text === typed.asked) sessionStorage.removeItem(placeOf())
    else sessionStorage.setItem(placeOf(), JSON.stringify(typed))
  } catch {}
}

/** The words in the box: what was asked, or what was typed since and not asked yet, also after a reload. */
export const useTyped = (asked: () => string): Ref<string> => {
  const text = ref(asked())
  const restore = (): void => {
    const kept = recall()
    if (kept?.asked === asked() && text.value === asked()) text.value = kept.text
  }
  watch(asked, (now) => {
    text.value = now
    remember({ asked: now, text: now })
  })
  watch(() => viewer.value?.account?.id, restore)
  watch(text, (now) => remember({ asked: asked(), text: now }))
  const stop = watch(viewer, restore, { immediate: true })
  onScopeDispose(stop)
  return text
}

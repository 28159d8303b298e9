import { type Ref, ref, watch } from 'vue'

/** Milliseconds without a stroke after which is asked. */
const pause = 200

/** What is typed, and the words to ask for once the typing has paused. */
export const useTypedWords = (): { readonly typed: Ref<string>; readonly words: Ref<string> } => {
  const [typed, words] = [ref(''), ref('')]
  watch(typed, (now, _, stale) => {
    const timer = setTimeout(() => {
      words.value = now.trim()
    }, pause)
    stale(() => clearTimeout(timer))
  })
  return { typed, words }
}

import { computed, ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { MatchView } from '../api/types.ts'

/** Whether the fold of a card is open, as the address says it: `open=expert:id`, once for each. `first` is called when a hand opens it. */
export const useOpened = ({ kind, id }: Pick<MatchView, 'kind' | 'id'>, first: () => void) => {
  const [route, router] = [useRoute(), useRouter()]
  const name = `${kind}:${id}`
  const names = computed(() => [route.query.open ?? []].flat())
  const isOpen = computed(() => names.value.includes(name))
  // What is folded is not built until somebody looks: fifty tables cost more than the fifty cards.
  const isBuilt = ref(isOpen.value)
  const toggle = ({ target }: Event): void => {
    const now = (target as HTMLDetailsElement).open
    if (now === isOpen.value) return
    if (now && !isBuilt.value) first()
    isBuilt.value = true
    const open = now ? [...names.value, name] : names.value.filter((each) => each !== name)
    void router.replace({ query: { ...route.query, open }, hash: route.hash })
  }
  return { isOpen, isBuilt, toggle }
}

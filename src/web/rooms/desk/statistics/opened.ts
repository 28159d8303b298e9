import { computed } from 'vue'
import { useRoute } from 'vue-router'

/** The words of the address that open the rows of a number; the rest says which needs are counted. */
const words = ['stage', 'standstill', 'of', 'reason', 'what', 'month', 'firm'] as const

/** What opens the rows of a number. */
export type Opening = Readonly<Partial<Record<(typeof words)[number], string>>>

/** What is open now, and an address with something else open instead; `more` says of which needs. */
export const useOpened = () => {
  const route = useRoute()
  const word = (name: string): string | undefined => {
    const value = route.query[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const rest = computed(() =>
    Object.fromEntries(Object.entries(route.query).filter(([name]) => !words.some((each) => each === name))),
  )
  const to = (opening: Opening, more: Readonly<Record<string, string>> = {}) => ({
    query: { ...rest.value, ...more, ...opening },
  })
  const opened = computed((): Opening => Object.fromEntries(words.map((name) => [name, word(name)])))
  return { opened, to, word }
}

import { onScopeDispose, shallowRef, watch } from 'vue'
import { type NeedReading, readText } from '../../api/needs.ts'
import { search } from '../../api/search.ts'
import type { SearchAnswer } from '../../api/types.ts'
import { textOfForm } from './mend-form.ts'
import type { NeedForm } from './need-form.ts'

/** Without a stroke for so long, somebody has finished a thought; milliseconds. */
const pause = 900
/** Fewer characters say nothing yet. */
const fewest = 8

/** What the service understood, and whom it would propose now and before the last change. */
export interface Understanding {
  /** What was read: the places of the reading count in it. */
  readonly text: string
  readonly reading: NeedReading
  readonly answer: SearchAnswer | null
  readonly before: SearchAnswer | null
}

/** Reads what is being written after every pause. A sensitive text goes to no model outside the house. */
export const useUnderstanding = (form: Readonly<NeedForm>) => {
  const understood = shallowRef<Understanding | null>(null)
  let [timer, running] = [undefined as ReturnType<typeof setTimeout> | undefined, new AbortController()]

  const understand = async (): Promise<void> => {
    running.abort()
    running = new AbortController()
    const { signal } = running
    const text = textOfForm(form)
    if (text.length < fewest) return
    const asked = { text: text.slice(0, 20_000), filters: noFilters, limit: 5, sensitive: form.sensitive }
    const [read, found] = await Promise.all([readText(text, form.sensitive, signal), search(asked, signal)])
    if (signal.aborted || 'problem' in read) return
    const before = understood.value?.answer ?? null
    understood.value = { text, reading: read.answer.reading, answer: 'answer' in found ? found.answer : before, before }
  }
  watch(
    () => [form.title, form.description, form.sensitive],
    () => {
      clearTimeout(timer)
      timer = setTimeout(understand, pause)
    },
    { immediate: true },
  )
  onScopeDispose(() => {
    clearTimeout(timer)
    running.abort()
  })
  return understood
}

const noFilters = { region: [], industry: [], maturity: [], pool: [] }

import { onScopeDispose, shallowRef, watch } from 'vue'
import { type NeedReading, readText } from '../api/needs.ts'

/** Without a stroke for so long, somebody has finished a thought; milliseconds. */
const pause = 400
/** Fewer characters say nothing yet. */
const fewest = 8

/** What was understood of a text, and the text it was: places count in that one. */
export interface ReadText {
  readonly text: string
  readonly reading: NeedReading
}

/** Whoever comes back to a text finds it as it was understood, at once: what stands below keeps its place. */
let last: ReadText | null = null

/** Reads what is being written after every pause, by the rules of the house: nothing goes to a model before somebody asks. */
export const useReading = (text: () => string) => {
  const read = shallowRef(last?.text === text() ? last : null)
  let [timer, running] = [undefined as ReturnType<typeof setTimeout> | undefined, new AbortController()]
  const understand = async (): Promise<void> => {
    running.abort()
    running = new AbortController()
    const [{ signal }, written] = [running, text()]
    if (written.trim().length < fewest) {
      read.value = null
      return
    }
    const outcome = await readText(written.slice(0, 20_000), true, signal)
    if ('answer' in outcome && !signal.aborted) last = read.value = { text: written, reading: outcome.answer.reading }
  }
  watch(text, () => {
    clearTimeout(timer)
    timer = setTimeout(understand, pause)
  })
  if (read.value === null) void understand()
  onScopeDispose(() => {
    clearTimeout(timer)
    running.abort()
  })
  return read
}

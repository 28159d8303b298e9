import {
  type ComputedRef,
  computed,
  nextTick,
  onMounted,
  onScopeDispose,
  type Ref,
  shallowRef,
  triggerRef,
  watch,
} from 'vue'
import { type Part, partsOf, seenIn } from './window-parts.ts'

/** A long list of which only what is seen is in the document. */
export interface Windowed {
  readonly parts: ComputedRef<readonly Part[]>
}

export interface WindowOptions {
  readonly count: () => number
  /** Height of an item that has not been seen yet, in pixels. */
  readonly estimate: number
  /** What stands between two items, in pixels. */
  readonly spacing?: number
  /** The element whose children the items are, each with its place in `data-at`; it scrolls with its surroundings. */
  readonly list: Readonly<Ref<HTMLElement | null>>
  /** An item that must not leave the document, say because it is being dragged. */
  readonly held?: () => number | null
  /** The end of the list has come near. */
  readonly onEnd?: () => void
}

/** Shorter lists are in the document as a whole. */
export const longestWhole = 80
/** Pixels above and below what is seen that are in the document, too. */
const margin = 600
/** Pixels by which that moves on: rows are not made anew with every frame of a scroll. */
const step = 300

/**
 * Keeps the items in the document that are seen, those just beyond, and the one that has the focus with its neighbours:
 * a keyboard walks through all of them, and what was written in one is where it was when it comes back.
 */
export const useWindow = ({
  count,
  estimate,
  spacing = 0,
  list,
  held = () => null,
  onEnd,
}: WindowOptions): Windowed => {
  const heights = shallowRef(new Map<number, number>())
  const view = shallowRef({ from: 0, to: 2 * margin })
  const focused = shallowRef<number | null>(null)
  const measures = () => ({ heights: heights.value, estimate: estimate + spacing, count: count() })
  const parts = computed(() => {
    const all = measures()
    return all.count <= longestWhole
      ? partsOf(all, { first: 0, last: all.count - 1 })
      : partsOf(all, seenIn(all, view.value), [...besideOf(focused.value), ...besideOf(held())])
  })
  const look = (): void => {
    const top = list.value?.getBoundingClientRect().top
    if (top === undefined) return
    const from = Math.floor((-top - margin) / step) * step
    const to = Math.ceil((window.innerHeight - top + margin) / step) * step
    if (from !== view.value.from || to !== view.value.to) view.value = { from, to }
    if (count() > 0 && seenIn(measures(), { from, to }).last >= count() - 1) onEnd?.()
  }
  const measure = (): void => {
    if (measureInto(heights.value, list.value, spacing)) triggerRef(heights)
  }
  watch(parts, () => nextTick(measure), { flush: 'post' })
  watch(count, () => nextTick(look))
  onMounted(() => {
    measure()
    look()
    onScopeDispose(
      listen(onceAFrame(look), (target) => {
        focused.value = placeOf(list.value, target)
      }),
    )
  })
  return { parts }
}

/** Whether an item has another height than was known. */
const measureInto = (heights: Map<number, number>, list: HTMLElement | null, spacing: number): boolean => {
  let changed = false
  for (const item of list?.querySelectorAll<HTMLElement>(':scope > [data-at]') ?? []) {
    const [at, height] = [Number(item.dataset.at), item.getBoundingClientRect().height + spacing]
    changed ||= heights.get(at) !== height
    heights.set(at, height)
  }
  return changed
}

/** Hears what moves the list and where the focus goes; what is given back ends it. */
const listen = (moved: () => void, focused: (target: EventTarget | null) => void): (() => void) => {
  const stopped = new AbortController()
  const { signal } = stopped
  // What scrolls may be the window or anything around the list.
  document.addEventListener('scroll', moved, { capture: true, passive: true, signal })
  window.addEventListener('resize', moved, { signal })
  document.addEventListener('focusin', ({ target }) => focused(target), { signal })
  return () => stopped.abort()
}

const besideOf = (at: number | null): readonly number[] => (at === null ? [] : [at - 1, at, at + 1])

const placeOf = (list: HTMLElement | null, target: EventTarget | null): number | null => {
  const item =
    target instanceof Element && list?.contains(target) === true ? target.closest<HTMLElement>('[data-at]') : null
  return item === null ? null : Number(item.dataset.at)
}

const onceAFrame = (act: () => void): (() => void) => {
  let waits = false
  return () => {
    if (waits) return
    waits = true
    requestAnimationFrame(() => {
      waits = false
      act()
    })
  }
}

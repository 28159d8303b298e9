import { nextTick, onScopeDispose, type Ref, ref, watch } from 'vue'

/** Lines between boxes of a board, as paths of an SVG that lies over it. */
export interface Lines {
  readonly lines: Readonly<Ref<readonly string[]>>
  /** Of the board, in pixels. */
  readonly size: Readonly<Ref<{ readonly width: number; readonly height: number }>>
}

/**
 * Draws a curve from the right of each box to the left of the other, where the other lies further to the right: on a narrow
 * window nothing does. Boxes are named by `data-node`; drawn anew when what is watched changes, or the board its size.
 */
export const useLines = (
  board: Readonly<Ref<HTMLElement | null>>,
  pairs: () => readonly (readonly [from: string, to: string])[],
  watched: () => unknown,
): Lines => {
  const lines = ref<readonly string[]>([])
  const size = ref({ width: 0, height: 0 })
  const draw = (): void => {
    const all = board.value?.getBoundingClientRect()
    if (!board.value || !all) return
    size.value = { width: all.width, height: all.height }
    const boxes = boxesIn(board.value)
    lines.value = pairs().flatMap((pair) => {
      const [from, to] = pair.map((node) => boxes.get(node))
      return from && to && to.left > from.right ? [curve(from, to, all)] : []
    })
  }
  const sized = new ResizeObserver(draw)
  watch(board, (element) => {
    if (element) sized.observe(element)
  })
  watch(watched, () => nextTick(draw))
  onScopeDispose(() => sized.disconnect())
  return { lines, size }
}

const boxesIn = (board: HTMLElement): ReadonlyMap<string, DOMRect> =>
  new Map(
    [...board.querySelectorAll<HTMLElement>('[data-node]')].map((each) => [
      each.dataset.node ?? '',
      each.getBoundingClientRect(),
    ]),
  )

const curve = (from: DOMRect, to: DOMRect, all: DOMRect): string => {
  const [x1, y1] = [from.right - all.left, from.top + from.height / 2 - all.top]
  const [x2, y2] = [to.left - all.left, to.top + to.height / 2 - all.top]
  const middle = (x1 + x2) / 2
  return `M${x1} ${y1}C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`
}

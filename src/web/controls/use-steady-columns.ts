import { nextTick, onMounted, onScopeDispose, type Ref, watch } from 'vue'

/** While rows come and go the columns of a table stay as wide as they were; a new width of the window measures them anew. */
export const useSteadyColumns = (table: Readonly<Ref<HTMLTableElement | null>>, isLong: () => boolean): void => {
  const loosen = (): void => {
    const element = table.value
    if (element === null) return
    element.style.tableLayout = element.style.width = ''
    for (const head of headsOf(element)) head.style.width = ''
  }
  const fix = (): void => {
    const element = table.value
    if (element === null || !isLong()) return
    const { width } = element.getBoundingClientRect()
    const heads = headsOf(element).map((head) => [head, head.getBoundingClientRect().width] as const)
    for (const [head, wide] of heads) head.style.width = `${wide}px`
    element.style.width = `${width}px`
    element.style.tableLayout = 'fixed'
  }
  const anew = (): void => {
    loosen()
    void nextTick(fix)
  }
  watch(isLong, anew, { flush: 'post' })
  onMounted(() => {
    let known = 0
    const watcher = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0
      if (Math.abs(width - known) > 1) anew()
      known = width
    })
    if (table.value?.parentElement) watcher.observe(table.value.parentElement)
    onScopeDispose(() => watcher.disconnect())
  })
}

const headsOf = (table: HTMLTableElement): readonly HTMLElement[] => [
  ...table.querySelectorAll<HTMLElement>('thead th'),
]

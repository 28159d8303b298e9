import { onBeforeUnmount, onMounted, useTemplateRef } from 'vue'

/** CSS pixels of the content, as last laid out; a few bytes for each card ever seen. */
const heights = new Map<string, number>()
const names = new WeakMap<Element, string>()

let observer: ResizeObserver | undefined
const watching = (): ResizeObserver => {
  observer ??= new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) heights.set(names.get(target)!, contentRect.height)
  })
  return observer
}

/**
 * What a card far below the window takes before it is laid out (`content-visibility`): as much as it took when it was last
 * here, so that the way back leads to the same place. Its element has `ref="card"` and the returned style.
 */
export const useKeptHeight = (name: string): { readonly style: string | undefined } => {
  const card = useTemplateRef<Element>('card')
  let watched: Element | null = null
  onMounted(() => {
    watched = card.value!
    names.set(watched, name)
    watching().observe(watched)
  })
  onBeforeUnmount(() => watched && watching().unobserve(watched))
  const known = heights.get(name)
  return { style: known === undefined ? undefined : `contain-intrinsic-block-size: auto ${known}px` }
}

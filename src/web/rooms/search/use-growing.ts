import { onMounted, type Ref, watch } from 'vue'

/** A box that is as high as its words, at least `rows` of them, up to what its style allows. */
export const useGrowing = (
  box: Readonly<Ref<HTMLTextAreaElement | null>>,
  text: Readonly<Ref<string>>,
  rows: () => number,
): void => {
  const fit = (): void => {
    if (box.value === null) return
    box.value.style.height = 'auto'
    box.value.style.height = `${box.value.scrollHeight}px`
  }
  onMounted(fit)
  watch([text, rows], fit, { flush: 'post' })
}

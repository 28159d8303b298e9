import { onMounted, type Ref, watch } from 'vue'

/** A box that is as high as its words, up to what its style allows. */
export const useGrowing = (box: Readonly<Ref<HTMLTextAreaElement | null>>, text: Readonly<Ref<string>>): void => {
  const fit = (): void => {
    if (box.value === null) return
    box.value.style.height = 'auto'
    box.value.style.height = `${box.value.scrollHeight}px`
  }
  onMounted(fit)
  watch(text, fit, { flush: 'post' })
}

import { onScopeDispose, type Ref, ref, watchEffect } from 'vue'

/** An address from which a text can be saved as a file; gone with whoever shows it. */
export const blobAddress = (text: () => string | null): Readonly<Ref<string>> => {
  const address = ref('')
  const release = (): void => {
    if (address.value !== '') URL.revokeObjectURL(address.value)
  }
  watchEffect(() => {
    const said = text()
    address.value = said === null ? '' : URL.createObjectURL(new Blob([said], { type: 'text/csv' }))
  })
  onScopeDispose(release)
  return address
}

import { ref } from 'vue'

/** What a box listens to, so that a file can be dropped or pasted on it; `over` while one hangs above. */
export const useFileDrop = (take: (file: File) => void) => {
  const over = ref(false)
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false
  const handed = (event: Event, files: FileList | undefined): void => {
    const [file] = files ?? []
    if (file === undefined) return
    event.preventDefault()
    take(file)
  }
  return {
    over,
    on: {
      dragover: (event: DragEvent): void => {
        if (!holdsFile(event)) return
        event.preventDefault()
        over.value = true
      },
      dragleave: (): void => {
        over.value = false
      },
      drop: (event: DragEvent): void => {
        over.value = false
        handed(event, event.dataTransfer?.files)
      },
      paste: (event: ClipboardEvent): void => {
        // A program that copies words puts a picture of them beside: the words are meant.
        if (event.clipboardData?.types.includes('text/plain') === false) handed(event, event.clipboardData.files)
      },
    },
  }
}

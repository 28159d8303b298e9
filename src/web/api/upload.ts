import type { Outcome } from './client.ts'
import { problemOf, silence } from './problem.ts'

/** How much of a file has gone over the wire, 0..1. */
export type Progress = (sent: number) => void

/** Sends a form with a file. Only the old request tells how far it is. */
export const sendForm = <T>(
  path: string,
  form: FormData,
  { progress, signal }: { readonly progress: Progress; readonly signal?: AbortSignal },
): Promise<Outcome<T>> => {
  const request = new XMLHttpRequest()
  request.open('POST', path)
  request.responseType = 'json'
  request.upload.addEventListener('progress', ({ loaded, total }) => progress(total === 0 ? 0 : loaded / total))
  signal?.addEventListener('abort', () => request.abort())
  return new Promise((resolve) => {
    const silent = (): void => resolve({ problem: silence(null) })
    for (const end of ['error', 'abort']) request.addEventListener(end, silent)
    request.addEventListener('load', () => {
      const { status, response } = request
      resolve(status < 300 ? { answer: response as T } : { problem: problemOf(status, response) })
    })
    request.send(form)
  })
}

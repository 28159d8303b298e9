import type { Outcome } from './client.ts'
import { problemOf, silence } from './problem.ts'
import type { Progress } from './upload.ts'

/** Who hears how far a file is: on its way, then as the service tells of it. */
export interface Listener<P> {
  readonly sent: Progress
  readonly told: (progress: P) => void
}

interface Said {
  readonly event: string
  readonly data: unknown
}

/** Sends a form with a file and hears server-sent events: `progress` while the work lasts, then `done` or `problem`. */
export const sendForEvents = <T, P>(
  path: string,
  form: FormData,
  { sent, told, key }: Listener<P> & { readonly key: string },
): Promise<Outcome<T>> => {
  const request = new XMLHttpRequest()
  request.open('POST', path)
  request.setRequestHeader('accept', 'text/event-stream, application/problem+json')
  request.setRequestHeader('idempotency-key', key)
  request.upload.addEventListener('progress', ({ loaded, total }) => sent(total === 0 ? 0 : loaded / total))
  return new Promise((resolve) => {
    const ears = hearing((said) => {
      if (said.event === 'progress') told(said.data as P)
      else resolve(outcomeOf(said))
    })
    const silent = (): void => resolve({ problem: silence(null) })
    for (const end of ['error', 'abort']) request.addEventListener(end, silent)
    request.addEventListener('progress', () => {
      if (request.status === 200) ears(request.responseText)
    })
    request.addEventListener('load', () => {
      if (request.status !== 200) return resolve({ problem: problemOf(request.status, wordsIn(request.responseText)) })
      ears(request.responseText)
      silent()
    })
    request.send(form)
  })
}

// What has come so far is given whole each time.
const hearing = (hear: (said: Said) => void): ((text: string) => void) => {
  let heard = 0
  return (text) => {
    for (let end = text.indexOf('\n\n', heard); end >= 0; end = text.indexOf('\n\n', heard)) {
      const [, event = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(text.slice(heard, end)) ?? []
      heard = end + 2
      hear({ event, data: wordsIn(data) })
    }
  }
}

const outcomeOf = <T>({ event, data }: Said): Outcome<T> => {
  if (event === 'done') return { answer: data as T }
  return { problem: problemOf((data as { readonly status?: number } | undefined)?.status ?? 500, data) }
}

const wordsIn = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

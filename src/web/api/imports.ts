import type { Outcome } from './client.ts'
import { problemOf, silence } from './problem.ts'
import type { components } from './schema.generated.ts'

export type ImportAnswer = components['schemas']['ImportAnswer']
export const importKinds = ['need', 'result', 'expert', 'organisation'] as const
export type ImportKind = (typeof importKinds)[number]

/** How much of a file has gone over the wire, 0..1. */
export type Progress = (sent: number) => void

/** Sends a file into a library. Only the old request tells how far it is. */
export const importFile = (kind: ImportKind, file: File, progress: Progress): Promise<Outcome<ImportAnswer>> => {
  const form = new FormData()
  form.append('kind', kind)
  form.append('file', file)
  const request = new XMLHttpRequest()
  request.open('POST', '/api/v1/imports')
  request.responseType = 'json'
  request.upload.addEventListener('progress', ({ loaded, total }) => progress(total === 0 ? 0 : loaded / total))
  return new Promise((resolve) => {
    request.addEventListener('error', () => resolve({ problem: silence(null) }))
    request.addEventListener('load', () => {
      const { status, response } = request
      resolve(status < 300 ? { answer: response as ImportAnswer } : { problem: problemOf(status, response) })
    })
    request.send(form)
  })
}

/** Where the empty file of a kind is, with its headers. */
export const templateOf = (kind: ImportKind): string => `/api/v1/imports/templates/${kind}.csv`

import type { Outcome } from './client.ts'
import type { components } from './schema.generated.ts'
import { type Progress, sendForm } from './upload.ts'

export type ImportAnswer = components['schemas']['ImportAnswer']
export const importKinds = ['need', 'result', 'expert', 'organisation'] as const
export type ImportKind = (typeof importKinds)[number]

/** Sends a file into a library. */
export const importFile = (kind: ImportKind, file: File, progress: Progress): Promise<Outcome<ImportAnswer>> => {
  const form = new FormData()
  form.append('kind', kind)
  form.append('file', file)
  return sendForm('/api/v1/imports', form, { progress })
}

/** Where the empty file of a kind is, with its headers. */
export const templateOf = (kind: ImportKind): string => `/api/v1/imports/templates/${kind}.csv`

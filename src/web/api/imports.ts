import { ask, newKey, type Outcome } from './client.ts'
import type { components } from './schema.generated.ts'
import { type Listener, sendForEvents } from './send-events.ts'
import { formWrite } from './send-form.ts'
import { keyOf, noteOutcome } from './unanswered.ts'
import { type Progress, sendForm } from './upload.ts'

export type ImportAnswer = components['schemas']['ImportAnswer']
export type ImportPreview = components['schemas']['ImportPreview']
export type ImportColumn = ImportPreview['columns'][number]
export type ImportField = ImportPreview['fields'][number]
export const importKinds = ['need', 'result', 'expert', 'organisation'] as const
export type ImportKind = (typeof importKinds)[number]

/** Bytes of a file at most, as the service takes them. */
export const largestImport = 50 * 1024 * 1024

/** How a table is to be read; what is not said is recognised. */
export interface Mapping {
  readonly sheet?: string | undefined
  readonly headerRow?: number | undefined
  /** Field by the label of its column. */
  readonly columns?: Readonly<Record<string, ImportField>> | undefined
}

/** Rows that have been read, and how much of the file that is, 0..1. */
export type RowsRead = Omit<ImportAnswer, 'setAsideFile' | 'stopped' | 'resubmitted'> & {
  readonly read: number
  readonly share: number
}

/** A file, what it holds, and how it is to be read. */
export interface ImportOrder {
  readonly kind: ImportKind
  readonly file: File
  readonly mapping: Mapping | null
  /** Results are to be chosen from before they are published. */
  readonly review: boolean
}

const formOf = ({ kind, file, mapping, review }: ImportOrder): FormData => {
  const form = new FormData()
  form.append('kind', kind)
  if (kind === 'result') form.append('review', review ? 'on' : 'off')
  if (mapping !== null) form.append('mapping', JSON.stringify(mapping))
  form.append('file', file)
  return form
}

/** Has a file looked at; nothing is written. */
export const previewImport = (
  order: ImportOrder,
  heard: { readonly progress: Progress; readonly signal: AbortSignal },
): Promise<Outcome<ImportPreview>> => sendForm('/api/v1/imports/previews', formOf(order), heard)

const address = '/api/v1/imports'

/** What an import can be stopped by; one whose answer got lost is asked for by that of then. */
export const runOf = (order: ImportOrder): string => keyOf(formWrite(address, formOf(order)), newKey())

/** Sends a file into a library, as this run: sent again under it, it is told what the first came to. */
export const importFile = async (
  order: ImportOrder,
  run: string,
  listener: Listener<RowsRead>,
): Promise<Outcome<ImportAnswer>> => {
  const form = formOf(order)
  const write = formWrite(address, form)
  form.append('run', run)
  const outcome = await sendForEvents<ImportAnswer, RowsRead>(address, form, { ...listener, key: run })
  noteOutcome(write, run, 'problem' in outcome ? outcome.problem.cause : null)
  return outcome
}

/** Stops an import that is running: what has gone in stays. */
export const stopImport = (run: string): Promise<Outcome<unknown>> =>
  ask('post', '/api/v1/imports/{run}/stop', { path: { run }, key: newKey() })

/** Where the empty file of a kind is, with its headers. */
export const templateOf = (kind: ImportKind): string => `/api/v1/imports/templates/${kind}.csv`

import { bm25, type SearchField, searchFieldWeights } from '../../../domain/retrieval.ts'

/** Every number that decides what the engine finds, and when it tidies up. */
export interface InProcessOptions {
  /** How soon a repeated term stops adding. */
  readonly k1: number
  /** How much a long field is held against a document, 0..1. */
  readonly b: number
  readonly fieldWeights: Readonly<Record<SearchField, number>>
  /** Documents of a kind are rewritten when this many are dead and they make up this share. */
  readonly compaction: { readonly dead: number; readonly share: number }
  /** `plain` scans the vectors without WebAssembly: same answers, about ten times slower. */
  readonly kernel: 'wasm' | 'plain'
}

/** What is used unless a test says otherwise. */
export const inProcessDefaults = {
  ...bm25,
  fieldWeights: searchFieldWeights,
  compaction: { dead: 1024, share: 0.25 },
  kernel: 'wasm',
} as const satisfies InProcessOptions

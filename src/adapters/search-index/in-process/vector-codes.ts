import type { CodeScanner } from './code-scanner.ts'
import { grown } from './grown.ts'
import type { InProcessOptions } from './options.ts'
import { openPlainScanner } from './plain-scanner.ts'
import { quantise } from './quantise.ts'
import { dot } from './vector-rows.ts'
import { openWasmScanner, wasmScans } from './wasm-scanner.ts'

/** Int8 codes of the vectors, by slot, with what is needed to bound their error. */
export interface VectorCodes {
  readonly kernel: InProcessOptions['kernel']
  /** `null` until the first vector comes. */
  scanner: CodeScanner | null
  /** One more than the last slot with a vector. */
  rows: number
  scales: Float64Array<ArrayBuffer>
  residuals: Float64Array<ArrayBuffer>
  /** No vector is longer than this. */
  longest: number
}

/** No codes yet. */
export const openCodes = (kernel: InProcessOptions['kernel']): VectorCodes => ({
  kernel: kernel === 'wasm' && wasmScans() ? 'wasm' : 'plain',
  scanner: null,
  rows: 0,
  scales: new Float64Array(0),
  residuals: new Float64Array(0),
  longest: 0,
})

/** Takes in the vector of a slot. Slots come in ascending order, each once. */
export const addCodes = (codes: VectorCodes, slot: number, vector: Float32Array): void => {
  codes.scanner ??= codes.kernel === 'wasm' ? openWasmScanner(vector.length) : openPlainScanner(vector.length)
  const quantised = quantise(vector)
  codes.scanner.write(slot, quantised.codes)
  codes.rows = slot + 1
  codes.scales = grown(codes.scales, slot + 1)
  codes.residuals = grown(codes.residuals, slot + 1)
  codes.scales[slot] = quantised.scale
  codes.residuals[slot] = quantised.residual
  codes.longest = Math.max(codes.longest, Math.sqrt(dot(vector, vector)))
}

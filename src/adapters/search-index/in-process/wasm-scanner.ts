import { type CodeScanner, SCAN_BLOCK } from './code-scanner.ts'
import { kernelBytes } from './kernel.ts'

interface Kernel {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number }
  dots(query: number, row: number, width: number, out: number, outEnd: number): void
}

// What we use of it: its types come with the browser's, which this project leaves out.
declare const WebAssembly: {
  validate(bytes: Uint8Array): boolean
  Module: new (bytes: Uint8Array) => object
  Instance: new (module: object) => { readonly exports: unknown }
}

const PAGE = 65536
const LANES = 32

let compiled: object | undefined

const openKernel = (): Kernel => {
  compiled ??= new WebAssembly.Module(kernelBytes)
  return new WebAssembly.Instance(compiled).exports as Kernel
}

/** Whether this machine runs the kernel. */
export const wasmScans = (): boolean => WebAssembly.validate(kernelBytes)

/** The scanner of `kernel.wat`. Its memory holds the query, the products of one block, and the rows, in this order. */
export const openWasmScanner = (width: number): CodeScanner => {
  const { memory, dots } = openKernel()
  const rowWidth = Math.ceil(width / LANES) * LANES
  const products = 2 * rowWidth
  const rows = products + 4 * SCAN_BLOCK

  const reserve = (bytes: number): void => {
    const missing = Math.ceil((bytes - memory.buffer.byteLength) / PAGE)
    // The address space is set aside from the start, so that growing copies nothing.
    if (missing > 0) memory.grow(missing)
  }
  reserve(rows)
  return {
    write: (row, codes) => {
      const start = rows + row * rowWidth
      reserve(start + rowWidth)
      new Int8Array(memory.buffer, start, rowWidth).set(codes)
    },
    dots: (query, from, to) => {
      new Int16Array(memory.buffer, 0, rowWidth).set(query)
      dots(0, rows + from * rowWidth, rowWidth, products, products + 4 * (to - from))
      return new Int32Array(memory.buffer, products, to - from)
    },
  }
}

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { SCAN_BLOCK } from '../../../src/adapters/search-index/in-process/code-scanner.ts'
import { kernelTextHash } from '../../../src/adapters/search-index/in-process/kernel.ts'
import { openPlainScanner } from '../../../src/adapters/search-index/in-process/plain-scanner.ts'
import { openWasmScanner, wasmScans } from '../../../src/adapters/search-index/in-process/wasm-scanner.ts'
import { fc } from '../../support/fast-check.ts'

const code = fc.oneof(fc.constantFrom(-127, 0, 127), fc.integer({ min: -127, max: 127 }))
const queryCode = fc.oneof(fc.constantFrom(-32767, 32767), fc.integer({ min: -32767, max: 32767 }))
const scans = fc.integer({ min: 1, max: 100 }).chain((width) =>
  fc.record({
    width: fc.constant(width),
    rows: fc.array(fc.array(code, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 20 }),
    query: fc.array(queryCode, { minLength: width, maxLength: width }),
  }),
)

it('gives the same products with WebAssembly and without, for any width and any codes', () => {
  expect(wasmScans()).toBe(true)
  fc.assert(
    fc.property(scans, ({ width, rows, query }) => {
      const [wasm, plain] = [openWasmScanner(width), openPlainScanner(width)]
      for (const [row, codes] of rows.entries())
        for (const each of [wasm, plain]) each.write(row, Int8Array.from(codes))
      const products = rows.map((codes) => codes.reduce((sum, one, at) => sum + one * (query[at] ?? 0), 0))
      for (const from of [0, Math.floor(rows.length / 2)]) {
        expect([...wasm.dots(Int16Array.from(query), from, rows.length)]).toEqual(products.slice(from))
        expect([...plain.dots(Int16Array.from(query), from, rows.length)]).toEqual(products.slice(from))
      }
    }),
    { numRuns: 60 },
  )
})

it('scans a full block that starts beyond the first page of memory', () => {
  const scanner = openWasmScanner(32)
  for (let row = 0; row < 2 * SCAN_BLOCK; row += 1) scanner.write(row, new Int8Array(32).fill(row % 100))
  const products = scanner.dots(new Int16Array(32).fill(2), SCAN_BLOCK, 2 * SCAN_BLOCK)
  expect([...products]).toEqual(Array.from({ length: SCAN_BLOCK }, (_, at) => ((SCAN_BLOCK + at) % 100) * 64))
})

it('runs the kernel that its text describes', () => {
  const text = readFileSync(new URL('../../../src/adapters/search-index/in-process/kernel.wat', import.meta.url))
  expect(createHash('sha256').update(text).digest('hex')).toBe(kernelTextHash)
})

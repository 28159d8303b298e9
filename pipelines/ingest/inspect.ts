import { open, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { ExpectedFailure } from '../../src/domain/failure.ts'
import { detectEncoding } from './encoding.ts'
import { signatureOf } from './signatures.ts'
import type { Encoding } from './text-file.ts'

/** A file we can read, told by its content. */
export type InspectedFile = {
  readonly path: string
  /** As its owner knows it. */
  readonly name: string
  /** Bytes. */
  readonly size: number
} & ({ readonly form: 'xlsx' } | { readonly form: 'csv' | 'jsonl'; readonly encoding: Encoding })

const megabyte = 1024 * 1024
/** Largest files we read, in bytes. */
export const largest = { text: 200 * megabyte, workbook: 50 * megabyte } as const

const readHead = async (path: string): Promise<Buffer> => {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8_192), 0, 8_192, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** The file's size in bytes. Throws `ExpectedFailure` (wrong use) when there is no such file or it is a directory. */
export const sizeOfFile = async (path: string): Promise<number> => {
  const found = await stat(path).catch(() => null)
  if (found === null) throw new ExpectedFailure(`找不到文件：${path}`, 2)
  if (found.isDirectory()) throw new ExpectedFailure(`这是一个文件夹，不是文件：${path}（请逐个给出里面的文件）`, 2)
  if (!found.isFile()) throw new ExpectedFailure(`这不是普通文件：${path}`, 2)
  return found.size
}

const refuseTooLarge = (name: string, size: number, limit: number): void => {
  if (size <= limit) return
  const [shown, allowed] = [size, limit].map((bytes) => Math.ceil(bytes / megabyte))
  throw new ExpectedFailure(`文件过大：${name} 有 ${shown} MB，最多 ${allowed} MB；请拆成几个文件`)
}

const firstLetters = (head: Buffer, encoding: Encoding): string => new TextDecoder(encoding).decode(head).trimStart()

const inspectText = async (
  file: { path: string; name: string; size: number },
  head: Buffer,
): Promise<InspectedFile> => {
  const { path, name, size } = file
  const encoding = await detectEncoding(path, size, head)
  if (encoding === null) throw new ExpectedFailure(`无法识别文字编码：${name}；请另存为 UTF-8 或 GBK 的 CSV，或 .xlsx`)
  const letters = firstLetters(head, encoding)
  if (letters === '') throw new ExpectedFailure(`文件是空的：${name}`)
  if (/^\[|^\{\s*[\r\n]/.test(letters)) throw new ExpectedFailure(`JSON 应每行一个对象（JSONL）：${name} 不是这种格式`)
  // A damaged first line does not make a file of JSON lines a table.
  const isJsonl = letters.startsWith('{') || (/\.(?:jsonl|ndjson)$/i.test(name) && /^\s*\{/m.test(letters))
  return { ...file, encoding, form: isJsonl ? 'jsonl' : 'csv' }
}

/**
 * Looks at a file before it is read: where it is, how large, and by its content whether it is CSV, JSONL or (perhaps) XLSX.
 * Throws `ExpectedFailure` with one line for its owner when it is something else. `name` defaults to the path's last part.
 */
export const inspect = async (path: string, name = basename(path)): Promise<InspectedFile> => {
  const size = await sizeOfFile(path)
  refuseTooLarge(name, size, largest.text)
  if (size === 0) throw new ExpectedFailure(`文件是空的：${name}`)
  const head = await readHead(path)
  const signature = signatureOf(head)
  if (typeof signature === 'object') {
    throw new ExpectedFailure(`不支持的文件：${name} 是${signature.refused}；请另存为 .xlsx、CSV 或 JSONL`)
  }
  if (signature === 'text') return inspectText({ path, name, size }, head)
  refuseTooLarge(name, size, largest.workbook)
  return { path, name, size, form: 'xlsx' }
}

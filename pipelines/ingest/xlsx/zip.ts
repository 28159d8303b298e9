import { promisify } from 'node:util'
import { inflateRaw } from 'node:zlib'
import { ExpectedFailure } from '../../../src/domain/failure.ts'

interface ZipEntry {
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly offset: number
}

/** A zip archive in memory. */
export interface Zip {
  has(name: string): boolean
  /** The part as text; `null` when there is none. Throws `ExpectedFailure` when it is damaged or inflates too far. */
  text(name: string): Promise<string | null>
}

/**
 * Largest part we inflate, in bytes: XML of a 50 MB workbook is rarely above 300 MB, and a longer string than 512 MB
 * does not exist in V8.
 */
const largestPart = 384 * 1024 * 1024

const inflate = promisify(inflateRaw)
const damaged = () => new ExpectedFailure('文件已损坏，无法解压：请用 Office 或 WPS 打开后另存为一份新的')
const bomb = (most: number) =>
  new ExpectedFailure(`文件解压后过大（超过 ${most / 1024 / 1024} MB），已拒绝：请拆成几个文件，表格也可以另存为 CSV`)

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50
const elsewhere = 0xffffffff

// The end record is 22 bytes and a comment of at most 65,535.
const endRecord = (bytes: Buffer): number => {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at--) {
    if (bytes.readUInt32LE(at) === endMark) return at
  }
  throw damaged()
}

// ZIP64 writes the sizes that do not fit, or that its writer did not know, behind the name: Apache POI does so for every sheet it streams.
const wideSizes = (extra: Buffer, narrow: readonly number[]): readonly number[] => {
  let at = 0
  while (at + 4 <= extra.length && extra.readUInt16LE(at) !== 1) at += 4 + extra.readUInt16LE(at + 2)
  at += 4
  return narrow.map((value) => {
    if (value !== elsewhere || at + 8 > extra.length) return value
    at += 8
    return Number(extra.readBigUInt64LE(at - 8))
  })
}

const directory = (bytes: Buffer): ReadonlyMap<string, ZipEntry> => {
  const end = endRecord(bytes)
  const entries = new Map<string, ZipEntry>()
  let at = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    if (bytes.readUInt32LE(at) !== entryMark) throw damaged()
    const [name, extra, comment] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const behind = at + 46 + name
    const narrow = [24, 20, 42].map((field) => bytes.readUInt32LE(at + field))
    const [size, packed, offset] = wideSizes(bytes.subarray(behind, behind + extra), narrow) as [number, number, number]
    const key = bytes
      .toString('utf8', at + 46, behind)
      .replaceAll('\\', '/')
      .replace(/^\//, '')
    entries.set(key, { method: bytes.readUInt16LE(at + 10), packed, size, offset })
    at = behind + extra + comment
  }
  return entries
}

const unpack = async (bytes: Buffer, entry: ZipEntry, most: number): Promise<Buffer> => {
  const { method, packed, size, offset } = entry
  if (size > most) throw bomb(most)
  if (bytes.readUInt32LE(offset) !== localMark) throw damaged()
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const content = bytes.subarray(start, start + packed)
  if (method === 0) return content
  // The declared size may lie: inflating stops at the limit.
  return inflate(content, { maxOutputLength: most }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === 'ERR_BUFFER_TOO_LARGE' ? bomb(most) : damaged()
  })
}

const guarded = <T>(read: () => T): T => {
  try {
    return read()
  } catch (error) {
    throw error instanceof RangeError ? damaged() : error
  }
}

/** Opens a zip archive, of whose parts none is inflated beyond `most` bytes. Throws `ExpectedFailure` when it is damaged. */
export const openZip = (bytes: Buffer, most = largestPart): Zip => {
  const entries = guarded(() => directory(bytes))
  const text = async (name: string): Promise<string | null> => {
    const entry = entries.get(name)
    return entry === undefined ? null : new TextDecoder().decode(await guarded(() => unpack(bytes, entry, most)))
  }
  return { has: (name) => entries.has(name), text }
}

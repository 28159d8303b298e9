import { crc32 } from 'node:zlib'
import type { Kind } from '../../../domain/record.ts'
import { searchFields } from '../../../domain/retrieval.ts'
import type { ColumnSizes } from './column-bytes.ts'
import type { SnapshotReader } from './snapshot-reader.ts'

/** What the first bytes of a snapshot tell about the rest. */
export interface SnapshotHeader {
  readonly tag: string
  /** Length of the index's vectors, `null` when it never held one. */
  readonly dimensions: number | null
  /** In the order of the kinds' sections: text (its bytes, JSON), then numbers. */
  readonly kinds: readonly { readonly kind: Kind; readonly textBytes: number; readonly sizes: ColumnSizes }[]
}

const MAGIC = 'zhiqiao\n'
// The fields belong to it: a list's number depends on them. Numbers are little-endian, as on all machines Node runs on today.
const VERSION = `2 ${searchFields.join(' ')}`

/** The 8 bytes of magic, the length and the CRC-32 of the header, and the header as JSON. */
export const headerBytes = (header: SnapshotHeader): Uint8Array => {
  const json = Buffer.from(JSON.stringify({ version: VERSION, ...header }))
  const numbers = Buffer.alloc(8)
  numbers.writeUInt32LE(json.length, 0)
  numbers.writeUInt32LE(crc32(json), 4)
  return Buffer.concat([Buffer.from(MAGIC), numbers, json])
}

/** The header of a file; throws what is wrong with it: another kind of file, another version, damage, another tag. */
export const readHeader = async (reader: SnapshotReader, tag: string): Promise<SnapshotHeader> => {
  const start = await reader.fill(Buffer.alloc(16))
  if (start.toString('latin1', 0, 8) !== MAGIC) throw new Error('the file is not a snapshot of a search index')
  reader.sum()
  const json = await reader.fill(Buffer.alloc(start.readUInt32LE(8)))
  if (reader.sum() !== start.readUInt32LE(12)) throw new Error('the header is damaged')
  const { version, ...header }: SnapshotHeader & { readonly version: string } = JSON.parse(json.toString())
  if (version !== VERSION) throw new Error(`the snapshot has version "${version}", this program writes "${VERSION}"`)
  if (header.tag !== tag) throw new Error(`the snapshot stands for "${header.tag}", wanted is "${tag}"`)
  return header
}

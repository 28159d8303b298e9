import { crc32 } from 'node:zlib'
import { type Kind, kinds } from '../../../domain/record.ts'
import { writeDurably } from '../../durable-file.ts'
import { numbersOf, roomFor, sizesOf, textsOf } from './column-bytes.ts'
import type { Columns } from './columns.ts'
import { headerBytes, readHeader, type SnapshotHeader } from './snapshot-header.ts'
import { type SnapshotReader, withReader } from './snapshot-reader.ts'

/** All that an index holds, and the state of the database it stands for. */
export interface Snapshot {
  readonly tag: string
  readonly dimensions: number | null
  readonly columns: Readonly<Record<Kind, Columns>>
}

/** Whether a snapshot took the place of what the index held, and if not, why. */
export type SnapshotOutcome = { readonly loaded: true } | { readonly loaded: false; readonly reason: string }

async function* withSum(header: Uint8Array, sections: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield header
  let sum = 0
  for (const section of sections) {
    sum = crc32(section, sum)
    yield section
  }
  const trailer = Buffer.alloc(4)
  trailer.writeUInt32LE(sum)
  yield trailer
}

/**
 * Writes header, sections and the CRC-32 of the sections. All sections are taken before the first wait, and what is in
 * a slot never changes, so that documents that come or go meanwhile are not half in the file. No slot may be dead.
 */
export const writeSnapshot = async (path: string, { tag, dimensions, columns }: Snapshot): Promise<void> => {
  const parts = kinds.map((kind) => ({
    kind,
    text: Buffer.from(JSON.stringify(textsOf(columns[kind]))),
    sizes: sizesOf(columns[kind]),
    numbers: numbersOf(columns[kind]),
  }))
  const header: SnapshotHeader = {
    tag,
    dimensions,
    kinds: parts.map(({ kind, text, sizes }) => ({ kind, textBytes: text.length, sizes })),
  }
  await writeDurably(
    path,
    withSum(
      headerBytes(header),
      parts.flatMap(({ text, numbers }) => [text, ...numbers]),
    ),
  )
}

const readColumns = async (
  reader: SnapshotReader,
  { sizes, textBytes }: SnapshotHeader['kinds'][number],
): Promise<Columns> => {
  const text = await reader.fill(Buffer.alloc(textBytes))
  const columns = roomFor(sizes, JSON.parse(text.toString()))
  for (const view of numbersOf(columns)) await reader.fill(view)
  return columns
}

const readBody = async (reader: SnapshotReader, header: SnapshotHeader): Promise<Record<Kind, Columns>> => {
  const columns: Partial<Record<Kind, Columns>> = {}
  for (const part of header.kinds) columns[part.kind] = await readColumns(reader, part)
  const sum = reader.sum()
  if ((await reader.fill(Buffer.alloc(4))).readUInt32LE() !== sum) throw new Error('the sections are damaged')
  return columns as Record<Kind, Columns>
}

/** The snapshot of a file; throws when it is absent, damaged, or not of this version and tag. */
export const readSnapshot = async (path: string, tag: string): Promise<Snapshot> =>
  withReader(path, async (reader) => {
    const header = await readHeader(reader, tag)
    return { tag, dimensions: header.dimensions, columns: await readBody(reader, header) }
  })

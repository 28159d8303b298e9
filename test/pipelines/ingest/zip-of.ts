import { crc32 } from 'node:zlib'

/** A part of an archive: deflated content, and what the archive claims it inflates to. */
export interface ZipPart {
  readonly name: string
  readonly content: Buffer
  readonly claimedSize?: number
}

const header = (mark: number, fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Buffer => {
  const buffer = Buffer.alloc(4 + fields.reduce((sum, [bytes]) => sum + bytes, 0))
  buffer.writeUInt32LE(mark)
  fields.reduce(
    (at, [bytes, value]) => (bytes === 2 ? buffer.writeUInt16LE(value, at) : buffer.writeUInt32LE(value, at)),
    4,
  )
  return buffer
}

/** A zip archive that may lie, as no library would write it. */
export const zipOf = (parts: readonly ZipPart[]): Buffer => {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, content, claimedSize = content.length } of parts) {
    const encoded = Buffer.from(name)
    const common = [
      [2, 20],
      [2, 0],
      [2, 8],
      [2, 0],
      [2, 0],
      [4, crc32(content)],
      [4, content.length],
      [4, claimedSize],
      [2, encoded.length],
    ] as const
    const entry = Buffer.concat([header(0x04034b50, [...common, [2, 0]]), encoded, content])
    central.push(header(0x02014b50, [[2, 20], ...common, [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]), encoded)
    local.push(entry)
    offset += entry.length
  }
  const directory = Buffer.concat(central)
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, parts.length],
    [2, parts.length],
    [4, directory.length],
    [4, offset],
    [2, 0],
  ])
  return Buffer.concat([...local, directory, end])
}

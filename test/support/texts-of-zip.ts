import { inflateRawSync } from 'node:zlib'

const marks = { end: 0x06054b50, entry: 0x02014b50 } as const

/** What stands in the parts of an archive (XLSX, DOCX), as UTF-8; nothing of what is no archive. */
export const textsOfZip = (archive: Buffer): readonly string[] => {
  const end = archive.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0 || archive.readUInt32LE(end) !== marks.end) return []
  const texts: string[] = []
  let at = archive.readUInt32LE(end + 16)
  while (archive.readUInt32LE(at) === marks.entry) {
    texts.push(textOf(archive, at))
    const [name, extra, comment] = [28, 30, 32].map((field) => archive.readUInt16LE(at + field))
    at += 46 + name! + extra! + comment!
  }
  return texts
}

const textOf = (archive: Buffer, entry: number): string => {
  const isDeflated = archive.readUInt16LE(entry + 10) === 8
  const size = archive.readUInt32LE(entry + 20)
  const local = archive.readUInt32LE(entry + 42)
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const bytes = archive.subarray(start, start + size)
  return (isDeflated ? inflateRawSync(bytes) : bytes).toString()
}

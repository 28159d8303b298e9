const entryMark = 0x02014b50
const endMark = 0x06054b50
/** 1 January 1980, midnight: the first moment a zip archive knows. */
const epoch = { time: 0, date: 0x21 } as const

/** The same zip archive with all its entries of one fixed moment: the same list gives the same bytes. */
export const undated = (archive: Buffer): Buffer => {
  const bytes = Buffer.from(archive)
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (end === -1 || bytes.readUInt32LE(end) !== endMark) throw new Error('not a zip archive')
  let at = bytes.readUInt32LE(end + 16)
  while (bytes.readUInt32LE(at) === entryMark) {
    stamp(bytes, at + 12)
    stamp(bytes, bytes.readUInt32LE(at + 42) + 10)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return bytes
}

const stamp = (bytes: Buffer, at: number): void => {
  bytes.writeUInt16LE(epoch.time, at)
  bytes.writeUInt16LE(epoch.date, at + 2)
}

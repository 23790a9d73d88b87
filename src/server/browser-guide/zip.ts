import { crc32 } from 'node:zlib'

/** A text file of an archive. Names are ASCII, folders split by "/". */
export interface ZipEntry {
  readonly name: string
  readonly text: string
}

/** The first moment that the format knows, 1980-01-01 00:00, so that the same files give the same bytes. */
const firstMoment = 0x0021_0000

/** A ZIP archive whose files are stored as they are (PKWARE APPNOTE 4.3). */
export function zipOf(entries: readonly ZipEntry[]): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of entries) {
    const data = Buffer.from(text)
    const local = Buffer.concat([header(0x0403_4b50, data, name), Buffer.from(name), data])
    const central = Buffer.alloc(14)
    central.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([header(0x0201_4b50, data, name, central), Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x0605_4b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...parts, listed, end]))
}

/** What a file's own header and its line in the directory share; the latter says first which version made it, and ends in `more`. */
function header(signature: number, data: Buffer, name: string, more: Buffer = Buffer.alloc(0)): Buffer {
  const shared = Buffer.alloc(26)
  shared.writeUInt16LE(20, 0)
  shared.writeUInt32LE(firstMoment, 6)
  shared.writeUInt32LE(crc32(data), 10)
  shared.writeUInt32LE(data.length, 14)
  shared.writeUInt32LE(data.length, 18)
  shared.writeUInt16LE(Buffer.byteLength(name), 22)
  const begin = Buffer.alloc(more.length === 0 ? 4 : 6)
  begin.writeUInt32LE(signature, 0)
  if (more.length > 0) begin.writeUInt16LE(20, 4)
  return Buffer.concat([begin, shared, more])
}

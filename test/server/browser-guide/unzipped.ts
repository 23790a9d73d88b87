import { crc32 } from 'node:zlib'

/** Names and texts of an archive's stored files, read by its directory. Throws where a sum does not fit its file. */
export function unzipped(archive: Buffer): [name: string, text: string][] {
  const end = archive.length - 22
  if (archive.readUInt32LE(end) !== 0x0605_4b50) throw new Error('no end of directory')
  const files: [string, string][] = []
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(at) !== 0x0201_4b50) throw new Error('no file in the directory')
    const nameLength = archive.readUInt16LE(at + 28)
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    const local = archive.readUInt32LE(at + 42)
    if (archive.toString('utf8', local + 30, local + 30 + nameLength) !== name) throw new Error(`${name}: another name at the file`)
    const begin = local + 30 + nameLength
    const data = archive.subarray(begin, begin + archive.readUInt32LE(at + 24))
    if (crc32(data) !== archive.readUInt32LE(at + 16)) throw new Error(`${name}: wrong sum`)
    files.push([name, data.toString('utf8')])
    at += 46 + nameLength
  }
  return files
}

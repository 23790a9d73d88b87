/** Header lines by lower-case name, and the line above them; of a name given twice the first counts. */
export interface Headers {
  firstLine: string
  fields: ReadonlyMap<string, string>
}

/** Reads `Name: value` lines as WARC and HTTP/1 write them (RFC 9112, section 5; folded lines join the one before). */
export function readHeaders(bytes: Buffer): Headers {
  const [firstLine = '', ...lines] = bytes
    .toString('utf8')
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
  const fields = new Map<string, string>()
  for (const line of lines) {
    const colon = line.indexOf(':')
    const name = line.slice(0, colon).trim().toLowerCase()
    if (colon > 0 && !fields.has(name)) fields.set(name, line.slice(colon + 1).trim())
  }
  return { firstLine, fields }
}

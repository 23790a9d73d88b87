import { createHash } from 'node:crypto'

/** The namespace of all ids that packs give in STIX, itself a version 5 UUID: of `attest` in the namespace that RFC 9562 gives to domain names. */
const namespace = '1ba6566f-4488-50ac-afc0-b2172ad24102'

/** The UUID of version 5 (RFC 9562) of a name: the same name, the same UUID. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest()
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6)
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8)
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}

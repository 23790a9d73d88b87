/** Two independent 32-bit hashes of a key; of the first the upper 16 bits choose the bucket, the second is compared whole. */
export interface NameHash {
  readonly bucket: number
  readonly check: number
}

/**
 * Hashes a key to 48 bits that count. Among a million names a look-up of a name that is not there is answered wrongly once in
 * 3·10⁸ (2⁴⁸ / 10⁶), so names need not be kept to verify a hit.
 */
export function nameHash(key: string): NameHash {
  let a = 0x811c9dc5
  let b = 0x9e3779b9
  for (let i = 0; i < key.length; i++) {
    const unit = key.charCodeAt(i)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul((b << 5) ^ (b >>> 27) ^ unit, 0x85ebca6b)
  }
  a = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d)
  b = Math.imul(b ^ (b >>> 13), 0xc2b2ae35)
  return { bucket: (a ^ (a >>> 12)) >>> 16, check: (b ^ (b >>> 16)) >>> 0 }
}

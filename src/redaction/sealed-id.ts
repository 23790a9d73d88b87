import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto'

/** Enciphers ids that hold a hidden name, the same id always alike, so that they can be asked by and say nothing. */
export interface Sealer {
  /** An id as it is shown: its kind, then hexadecimal digits. */
  seal(id: string): string
  /** The id that a sealed one stands for; null for any other text. */
  unseal(text: string): string | null
  /** A hash that cannot be compared with one made elsewhere. */
  keyedHash(hash: string): string
}

const form = /^((?:[a-z]+:)?)withheld-([0-9a-f]{34,})$/

/** AES-256 in counter mode under an initial vector made of the id itself (as SIV, RFC 5297): without chance, and checked when it is read. */
export function sealerOf(secret: string): Sealer {
  const keyFor = (use: string): Buffer => createHmac('sha256', secret).update(use).digest()
  const [cipherKey, vectorKey, hashKey] = [keyFor('cipher'), keyFor('vector'), keyFor('hash')]
  const vectorOf = (id: string): Buffer => createHmac('sha256', vectorKey).update(id).digest().subarray(0, 16)
  return {
    seal: (id) => {
      const kind = /^[a-z]+:/.exec(id)?.[0] ?? ''
      const vector = vectorOf(id)
      const cipher = createCipheriv('aes-256-ctr', cipherKey, vector)
      return `${kind}withheld-${Buffer.concat([vector, cipher.update(id, 'utf8'), cipher.final()]).toString('hex')}`
    },
    unseal: (text) => {
      const bytes = Buffer.from(form.exec(text)?.[2] ?? '', 'hex')
      if (bytes.length < 17) return null
      const vector = bytes.subarray(0, 16)
      const cipher = createDecipheriv('aes-256-ctr', cipherKey, vector)
      const id = Buffer.concat([cipher.update(bytes.subarray(16)), cipher.final()]).toString('utf8')
      return timingSafeEqual(vectorOf(id), vector) ? id : null
    },
    keyedHash: (hash) => createHmac('sha256', hashKey).update(hash).digest('hex'),
  }
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { type Caller, roles } from './roles.ts'

/**
 * A key as it is kept: its secret as a hash alone. SHA-256 is enough, and no slow hash: a secret of 256 random bits cannot be found by trying,
 * however fast, and a slow hash would let whoever sends wrong keys keep the server busy.
 */
export const apiKeySchema = z.strictObject({
  /** The part of the key that is no secret: 12 hexadecimal digits. */
  id: z.string().regex(/^[0-9a-f]{12}$/),
  name: z.string().min(1).max(100),
  role: z.enum(roles),
  /** SHA-256 of the secret, in hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Moments in UTC, ISO 8601. */
  createdAt: z.iso.datetime(),
  expiresAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
})
export type ApiKey = z.output<typeof apiKeySchema>

const form = /^attest_([0-9a-f]{12})_([0-9a-f]{64})$/

const hashOf = (secret: string): Buffer => createHash('sha256').update(secret).digest()

/** A new key: what is kept of it, and the text that its holder sends, which is told this once. */
export function newApiKey(said: Pick<ApiKey, 'name' | 'role' | 'expiresAt'>, now: string): { readonly key: ApiKey; readonly text: string } {
  const id = randomBytes(6).toString('hex')
  const secret = randomBytes(32).toString('hex')
  const key = { id, ...said, hash: hashOf(secret).toString('hex'), createdAt: now, revokedAt: null }
  return { key, text: `attest_${id}_${secret}` }
}

/** The key that a text is, whatever has become of it; null for any other text. Takes the same time however much of a secret is right. */
export function keyOfText(keys: readonly ApiKey[], text: string): ApiKey | null {
  const [, id, secret] = form.exec(text) ?? []
  if (id === undefined || secret === undefined) return null
  const key = keys.find((one) => one.id === id)
  return key !== undefined && timingSafeEqual(hashOf(secret), Buffer.from(key.hash, 'hex')) ? key : null
}

/** Whether a key still lets in. */
export const holds = ({ expiresAt, revokedAt }: ApiKey, now: string): boolean =>
  revokedAt === null && (expiresAt === null || expiresAt > now)

export const callerOf = ({ name, role }: ApiKey): Caller => ({ name, role })

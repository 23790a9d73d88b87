import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { z } from 'zod'
import { AttestError, causeOf } from '../../errors.ts'
import { isThisMachine } from '../cross-site.ts'
import { type Caller, type Role, roles } from './roles.ts'

/** Whose tokens are taken, and what they must say. */
export interface OidcOptions {
  /** As `iss` of the tokens says; its keys are found by OpenID Connect Discovery. */
  readonly issuer: string
  /** What `aud` of the tokens must hold. */
  readonly audience: string
  /** The claim that tells the role; a dot goes down a level: `realm_access.roles`. */
  readonly roleClaim: string
  /** Which role a value of that claim stands for, by the value. A role's own name stands for it where no value is named. */
  readonly roleNames: Readonly<Record<string, Role>>
}

/** A token that was taken: whose it is, and until when, in milliseconds since 1970. */
export interface TakenToken {
  readonly caller: Caller
  readonly until: number
}

/** Seconds that the clocks of issuer and server may differ. */
const clockTolerance = 30
/** Milliseconds for an answer of the issuer. */
const patience = 5000
/** Signatures by a key pair alone: with a shared secret whoever can check a token could make one. */
const algorithms = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']

const discovered = z.object({ issuer: z.string(), jwks_uri: z.url() })
const taken = z.object({ sub: z.string().min(1), exp: z.number(), email: z.string().optional(), preferred_username: z.string().optional() })

/**
 * What checks bearer tokens of an issuer (OpenID Connect): signature, issuer, audience and times. The issuer's keys are fetched when the first
 * token comes, and kept; a token with a key that is not among them has them fetched again, at most twice a minute.
 * @returns null for a token that is not taken
 * @throws AttestError `OIDC_ISSUER` where the issuer does not answer, or is not to be trusted with it
 */
export function oidcTokens(options: OidcOptions, now: () => number): (token: string) => Promise<TakenToken | null> {
  let keys: Promise<JWTVerifyGetKey> | null = null
  return async (token) => {
    keys ??= keysOf(options.issuer)
    keys.catch(() => {
      keys = null
    })
    try {
      const { issuer, audience } = options
      const checks = { issuer, audience, algorithms, clockTolerance, requiredClaims: ['exp', 'sub'], currentDate: new Date(now()) }
      const { payload } = await jwtVerify(token, await keys, checks)
      const role = roleOf(payload, options)
      const { sub, exp, email, preferred_username: user } = taken.parse(payload)
      return role === null ? null : { caller: { name: user ?? email ?? sub, role }, until: (exp + clockTolerance) * 1000 }
    } catch (thrown) {
      if (thrown instanceof errors.JWKSTimeout || !(thrown instanceof errors.JOSEError || thrown instanceof z.ZodError))
        throw lost(options.issuer, thrown)
      return null
    }
  }
}

async function keysOf(issuer: string): Promise<JWTVerifyGetKey> {
  const response = await fetch(`${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, {
    signal: AbortSignal.timeout(patience),
    redirect: 'error',
  })
  const { issuer: named, jwks_uri: address } = discovered.parse(await response.json())
  if (named !== issuer) throw new Error(`it calls itself ${named}`)
  return createRemoteJWKSet(encrypted(address), { timeoutDuration: patience, cooldownDuration: 30_000, cacheMaxAge: 600_000 })
}

/** An address whose answer nobody on the way can change. Throws `OIDC_ISSUER`. */
export function encrypted(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url !== null && (url.protocol === 'https:' || (url.protocol === 'http:' && isThisMachine(url.hostname)))) return url
  throw new AttestError({
    code: 'OIDC_ISSUER',
    component: 'server/oidc',
    message: `${address} is no https address`,
    remedy: 'give the address of an issuer that answers by https; plain http is taken of this machine alone',
  })
}

/** The greatest role that a token gives; null where it gives none. */
function roleOf(payload: JWTPayload, { roleClaim, roleNames }: OidcOptions): Role | null {
  const own = Object.keys(roleNames).length === 0 ? Object.fromEntries(roles.map((role) => [role, role])) : roleNames
  const values = [valueAt(payload, roleClaim)].flat()
  const given = new Set(values.flatMap((value) => (typeof value === 'string' && Object.hasOwn(own, value) ? [own[value]] : [])))
  return roles.findLast((role) => given.has(role)) ?? null
}

const valueAt = (claims: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null && Object.hasOwn(at, name) ? Reflect.get(at, name) : null),
      claims,
    )

const lost = (issuer: string, cause: unknown): AttestError =>
  cause instanceof AttestError
    ? cause
    : new AttestError(
        {
          code: 'OIDC_ISSUER',
          component: 'server/oidc',
          message: `the keys of ${issuer} cannot be had: ${causeOf(cause)}`,
          remedy: 'see that the issuer can be reached from this server, and is named exactly as its tokens name it (iss)',
        },
        { cause },
      )

import { Option } from 'commander'
import { AttestError } from '../errors.ts'
import { type Access, accessOf } from '../server/access/access.ts'
import { readKeys, watchedKeys } from '../server/access/key-file.ts'
import { encrypted, oidcTokens } from '../server/access/oidc.ts'
import { type Role, roles } from '../server/access/roles.ts'
import { besideStore } from './beside-store.ts'
import { environmentName, type Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** The file of keys that a call names, or that stands beside its store. */
export const keysFile = ({ keys, store }: Settings): string => keys ?? besideStore(store, 'keys.json')

/** The flags that say who is let in. */
export const accessOptions = (): Option[] =>
  [
    new Option('--keys <file>', `keys of those who may come in (default: STORE.keys.json, if there is one; ${environmentName('keys')})`),
    new Option('--public-url <url>', `the address by which others reach it, through a proxy (${environmentName('publicUrl')})`),
    new Option('--oidc-issuer <url>', `take bearer tokens of this OpenID Connect issuer (${environmentName('oidcIssuer')})`),
    new Option('--oidc-audience <name>', `what the tokens must be meant for (${environmentName('oidcAudience')})`),
    new Option('--oidc-role-claim <name>', `the claim that tells the role (default roles; ${environmentName('oidcRoleClaim')})`),
    new Option(
      '--oidc-roles <pairs>',
      `what its values stand for: VALUE=ROLE,… (default: the roles' own names; ${environmentName('oidcRoles')})`,
    ),
  ].map((option) => option.helpGroup('Who is let in:'))

/**
 * Who is let in, as the settings say; null where they name neither keys nor an issuer: then everybody who reaches the server.
 * @throws AttestError `KEYS_FILE`, `KEYS_READABLE`, `KEYS_NONE` for a file that is named and not there, `OIDC_SETTINGS`, `OIDC_ISSUER`
 */
export function accessOfSettings(settings: Settings, { now }: Pick<Terminal, 'now'>): Access | null {
  const file = keysFile(settings)
  const keys = readKeys(file)
  if (keys === null && settings.keys !== undefined) throw noKeys(file)
  const tokens = tokensOf(settings, now)
  return keys === null && tokens === null ? null : accessOf({ keys: keys === null ? null : watchedKeys(file), tokens, now })
}

function tokensOf({ oidcIssuer, oidcAudience, oidcRoleClaim, oidcRoles }: Settings, now: () => number) {
  if (oidcIssuer === undefined && oidcAudience === undefined) return null
  if (oidcIssuer === undefined || oidcAudience === undefined) throw halfIssuer()
  encrypted(oidcIssuer)
  return oidcTokens({ issuer: oidcIssuer, audience: oidcAudience, roleClaim: oidcRoleClaim, roleNames: roleNames(oidcRoles) }, now)
}

/** `VALUE=ROLE,…` as a table; its form is the settings' to check. */
const roleNames = (pairs: string | undefined): Readonly<Record<string, Role>> =>
  Object.fromEntries(
    (pairs ?? '').split(',').flatMap((pair) => {
      const [value = '', name] = pair.split('=')
      const role = roles.find((one) => one === name)
      return role === undefined ? [] : [[value, role] as const]
    }),
  )

const noKeys = (file: string): AttestError =>
  new AttestError({
    code: 'KEYS_NONE',
    component: 'cli/access',
    message: `there is no file of keys at ${file}`,
    remedy: 'make one with a first key: attest keys add --name NAME --role admin --keys FILE',
  })

const halfIssuer = (): AttestError =>
  new AttestError({
    code: 'OIDC_SETTINGS',
    component: 'cli/access',
    message: 'an issuer of tokens needs an audience, and an audience an issuer',
    remedy: 'give both --oidc-issuer and --oidc-audience: a token that is meant for another program must not let anybody in here',
  })

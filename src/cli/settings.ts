import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { AttestError, causeOf } from '../errors.ts'
import { readerNames } from '../reader/reader.ts'
import { usualBounds } from '../server/admission.ts'
import { logLevels } from '../server/observability/log-levels.ts'

const yesOrNo = z.union([z.boolean(), z.stringbool()]).default(false)

/** Every setting, with its default. A flag wins over the environment, that over the file, that over the default. */
export const settingsSchema = z.strictObject({
  store: z.string().min(1).default('.attest'),
  host: z.string().min(1).default('127.0.0.1'),
  port: z.coerce.number().int().min(0).max(65_535).default(4000),
  reader: z.enum(readerNames).default(readerNames[0]),
  threads: z.coerce.number().int().min(1).max(256).optional(),
  batch: z.coerce.number().int().min(1).max(10_000).optional(),
  user: z.string().min(1).optional(),
  password: z.string().min(1).optional(),
  passwordFile: z.string().min(1).optional(),
  database: z.string().min(1).optional(),
  shareDatabase: yesOrNo,
  readOnly: yesOrNo,
  allowChanges: yesOrNo,
  allowUrls: yesOrNo,
  logLevel: z.enum(logLevels).default('warn'),
  requestsAtOnce: z.coerce.number().int().min(1).max(1000).default(usualBounds.atOnce),
  requestsWaiting: z.coerce.number().int().min(0).max(100_000).default(usualBounds.waiting),
  stopWithin: z.coerce.number().int().min(0).max(3600).default(30),
  audit: z.string().min(1).optional(),
  redact: z.string().min(1).optional(),
  queue: z.string().min(1).optional(),
  queueUser: z.string().min(1).optional(),
  queuePassword: z.string().min(1).optional(),
  queuePasswordFile: z.string().min(1).optional(),
  ahead: z.coerce.number().int().min(1).max(100_000).default(1000),
  keys: z.string().min(1).optional(),
  neo4jBrowser: z.url({ protocol: /^https?$/ }).optional(),
  publicUrl: z.url({ protocol: /^https?$/ }).optional(),
  oidcIssuer: z.string().min(1).optional(),
  oidcAudience: z.string().min(1).optional(),
  oidcRoleClaim: z.string().min(1).default('roles'),
  oidcRoles: z
    .string()
    .regex(/^[^=,]+=(reader|analyst|admin)(,[^=,]+=(reader|analyst|admin))*$/, 'not VALUE=ROLE,… with the roles reader, analyst and admin')
    .optional(),
})

export type Settings = z.output<typeof settingsSchema>

/** The file read where `--config` names none. */
export const defaultConfigFile = 'attest.config.json'

type Raw = Partial<Record<keyof Settings, unknown>>

const settingNames = Object.keys(settingsSchema.shape)

/** Settings that other tools for Neo4j read from the environment too, under the same names. */
const neo4jNames: Readonly<Record<string, string>> = { user: 'NEO4J_USERNAME', password: 'NEO4J_PASSWORD', database: 'NEO4J_DATABASE' }

/** The environment's name for a setting: `store` is `ATTEST_STORE`, `passwordFile` is `ATTEST_PASSWORD_FILE`, `user` is `NEO4J_USERNAME`. */
export const environmentName = (setting: string): string =>
  neo4jNames[setting] ?? `ATTEST_${setting.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`

/**
 * Settings from flags, the environment (`ATTEST_STORE`, …) and a JSON file, in this order of precedence.
 * @throws AttestError `CLI_SETTINGS` for an unknown key or a value out of range, `CLI_CONFIG` for a file that cannot be read
 */
export function readSettings(flags: Raw & { config?: string | undefined }, environment: NodeJS.ProcessEnv): Settings {
  const { config, ...given } = flags
  const fromEnvironment = Object.fromEntries(settingNames.map((name) => [name, environment[environmentName(name)]]))
  const known = (raw: Raw): Raw => Object.fromEntries(settingNames.map((name) => [name, Reflect.get(raw, name)]))
  const merged = { ...readConfigFile(config), ...dropUnset(fromEnvironment), ...dropUnset(known(given)) }
  const result = settingsSchema.safeParse(merged)
  if (result.success) return result.data
  const issue = result.error.issues[0]
  throw new AttestError({
    code: 'CLI_SETTINGS',
    component: 'cli/settings',
    message: `${issue?.path.join('.') || 'settings'}: ${issue?.message ?? 'invalid'}`,
    remedy: `known settings: ${settingNames.join(', ')}; each is a flag (but the passwords), a variable such as ${environmentName('passwordFile')}, or a key of ${defaultConfigFile}`,
  })
}

const dropUnset = (raw: Raw): Raw => Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined && value !== ''))

function readConfigFile(path: string | undefined): Raw {
  const file = path ?? defaultConfigFile
  if (path === undefined && !existsSync(file)) return {}
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    throw new AttestError(
      {
        code: 'CLI_CONFIG',
        component: 'cli/settings',
        message: `${file}: ${causeOf(error)}`,
        remedy: 'give a JSON object such as {"store": "./graph"}',
      },
      { cause: error },
    )
  }
}

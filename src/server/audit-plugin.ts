import { type DocumentNode, type FieldNode, type GraphQLSchema, getArgumentValues } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { z } from 'zod'
import type { AuditTrail } from '../assembly/audit-trail.ts'
import type { AuditEvent } from '../audit/entry.ts'
import { shownError } from '../graphql/shown-error.ts'
import type { Caller } from './access/roles.ts'
import { rootFields } from './root-fields.ts'

/** A field of a document that changes or takes out. */
interface Audited {
  readonly action: string
  /** What its answer is called. */
  readonly name: string
  readonly field: FieldNode
}

/** What takes the graph out, though it changes nothing. */
const exporting = new Set(['Query.evidencePack'])

/** The fields of a document that are written down: every mutation, every export; in its fragments too. */
export const auditedFields = (schema: GraphQLSchema, document: DocumentNode): Audited[] =>
  rootFields(schema, document).flatMap(({ root, field }) => {
    const action = `${root}.${field.name.value}`
    const changes = root === schema.getMutationType()?.name && !field.name.value.startsWith('__')
    return changes || exporting.has(action) ? [{ action, name: (field.alias ?? field.name).value, field }] : []
  })

/** Names of arguments that say what was done to what; no other is written down, since notes and articles are words. */
const told: ReadonlySet<string> = new Set([
  'id',
  'ids',
  'by',
  'verdict',
  'part',
  'format',
  'selection',
  'is',
  'article',
  'event',
  'actor',
  'outlet',
  'metric',
  'from',
  'to',
  'figures',
])

function aboutOf(schema: GraphQLSchema, { action, field }: Audited, variables: Readonly<Record<string, unknown>>): AuditEvent['about'] {
  const [type = '', name = ''] = action.split('.')
  const parent = schema.getType(type)
  const definition = parent !== undefined && 'getFields' in parent ? parent.getFields()[name] : undefined
  if (definition === undefined || !('args' in definition)) return {}
  return plain(getArgumentValues(definition, field, { ...variables }))
}

function plain(values: Readonly<Record<string, unknown>>): AuditEvent['about'] {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, AuditEvent['about'][string]][] => {
      if (name === 'articles' && Array.isArray(value)) return [['articles', value.length]]
      if (!told.has(name) || value === null) return []
      if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(plain({ ...value }))
      if (Array.isArray(value)) return [[name, value.map(String)]]
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? [[name, value]] : []
    }),
  )
}

const faultShape = z.looseObject({ fault: z.looseObject({ code: z.string() }) })
const codeShape = z.object({ code: z.string() })

/** What came of a field: its answer's own fault, or an error of the request. */
function outcomeOf(
  name: string,
  result: { data?: unknown; errors?: readonly { path?: readonly unknown[] | undefined; extensions: unknown }[] },
): Pick<AuditEvent, 'outcome' | 'code'> {
  const error = result.errors?.find(({ path }) => path === undefined || path[0] === name)
  if (error !== undefined) {
    const code = codeShape.safeParse(shownError(error).extensions).data?.code ?? null
    return { outcome: code === null || code === 'INTERNAL' ? 'failed' : 'refused', code }
  }
  const answer = typeof result.data === 'object' && result.data !== null ? Reflect.get(result.data, name) : null
  const fault = faultShape.safeParse(answer)
  return fault.success ? { outcome: 'refused', code: fault.data.fault.code } : { outcome: 'done', code: null }
}

/** Writes down every change and every export, whoever asks for it and whatever comes of it; where that cannot be written, it is not made. */
export const auditPlugin = (trail: AuditTrail, callerOf: (request: Request) => Caller, now: () => string): Plugin => ({
  onExecute: ({ args }) => {
    const audited = auditedFields(args.schema, args.document)
    if (audited.length === 0) return
    trail.ready()
    const who = callerOf(args.contextValue.request).name
    return {
      onExecuteDone: ({ result }) => {
        if (Symbol.asyncIterator in result) return
        for (const field of audited)
          trail.record({
            at: now(),
            who,
            how: 'http',
            action: field.action,
            about: aboutOf(args.schema, field, args.variableValues ?? {}),
            ...outcomeOf(field.name, result),
          })
      },
    }
  },
})

import { type DocumentNode, GraphQLError, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { fieldRoles } from './permissions.ts'
import { forbidden } from './refusals.ts'
import { allows, type Caller, type Role } from './roles.ts'

/** Refuses a document with a field that is not for the caller's role, as a whole and before anything of it is read. */
export const fieldRolesPlugin = (callerOf: (request: Request) => Caller): Plugin => ({
  onExecute: ({ args, setResultAndStopExecution }) => {
    const { role } = callerOf(args.contextValue.request)
    const refused = fieldsRefused(args.schema, args.document, role)
    if (refused.length === 0) return
    const { message, code, remedy, status } = forbidden(refused.join(', '), role)
    setResultAndStopExecution({ errors: [new GraphQLError(message, { extensions: { code, remedy, http: { status } } })] })
  },
})

/** The fields of the roots in a document, its fragments too, that a role may not ask for: `Mutation.review`. */
export function fieldsRefused(schema: GraphQLSchema, document: DocumentNode, role: Role): string[] {
  const refused = new Set<string>()
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => type?.name ?? []))
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field) => {
        const parent = types.getParentType()?.name
        if (parent === undefined || !roots.has(parent)) return
        const needed = fieldRoles[parent]?.[field.name.value]
        if (needed === undefined || !allows(role, needed)) refused.add(`${parent}.${field.name.value}`)
      },
    }),
  )
  return [...refused]
}

import { type DocumentNode, GraphQLError, type GraphQLSchema } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { rootFields } from '../root-fields.ts'
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
export const fieldsRefused = (schema: GraphQLSchema, document: DocumentNode, role: Role): string[] => [
  ...new Set(
    rootFields(schema, document).flatMap(({ root, field }) => {
      const needed = fieldRoles[root]?.[field.name.value]
      return needed === undefined || !allows(role, needed) ? [`${root}.${field.name.value}`] : []
    }),
  ),
]

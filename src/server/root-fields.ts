import { type DocumentNode, type FieldNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql'

/** A field of a root in a document. */
export interface RootField {
  /** The root: `Query`, `Mutation`. */
  readonly root: string
  readonly field: FieldNode
}

/** What was found, as long as the document is known: a server asks of one document several times a request, and keeps those that come often. */
const known = new WeakMap<GraphQLSchema, WeakMap<DocumentNode, readonly RootField[]>>()

/** The fields of the roots in a document, its fragments too. */
export function rootFields(schema: GraphQLSchema, document: DocumentNode): readonly RootField[] {
  const ofSchema = known.get(schema) ?? new WeakMap<DocumentNode, readonly RootField[]>()
  known.set(schema, ofSchema)
  const before = ofSchema.get(document)
  if (before !== undefined) return before
  const found = fieldsIn(schema, document)
  ofSchema.set(document, found)
  return found
}

function fieldsIn(schema: GraphQLSchema, document: DocumentNode): RootField[] {
  const roots = new Set([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => type?.name ?? []))
  const found: RootField[] = []
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: (field) => {
        const root = types.getParentType()?.name
        if (root !== undefined && roots.has(root)) found.push({ root, field })
      },
    }),
  )
  return found
}

import {
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** A selection of every field of a type that needs no argument, `levels` deep; lists with pages are asked for `first` entries. */
export function everything(schema: GraphQLSchema, type: GraphQLNamedType, levels: number, first = 3): string {
  if (isLeafType(type)) return ''
  if (isInterfaceType(type)) {
    const kinds = schema.getPossibleTypes(type).map((kind) => `... on ${kind.name} ${everything(schema, kind, levels, first)}`)
    return `{ __typename ${kinds.join(' ')} }`
  }
  return isObjectType(type) ? `{ __typename ${fieldsOf(schema, type, levels, first).join(' ')} }` : ''
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLObjectType, levels: number, first: number): string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type)
    // When every object was loaded is no part of the answer.
    if (field.args.some(isRequiredArgument) || field.name === 'loadedAt') return []
    // Fields of one name have other types in other fragments: an alias a type keeps them apart.
    const name = `${type.name}_${field.name}: ${field.name}`
    if (isLeafType(inner)) return [name]
    if (levels === 0) return []
    const page = field.args.some((arg) => arg.name === 'first') ? `(first: ${first})` : ''
    return [`${name}${page} ${everything(schema, inner, isPage(inner) ? levels : levels - 1, first)}`]
  })
}

/** What stands between a list and its entries takes no level. */
const isPage = (type: GraphQLNamedType): boolean => /(Connection|Edge|PageInfo)$/.test(type.name)

import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isScalarType, isUnionType } from 'graphql'
import { describe, expect, it } from 'vitest'
import { packageSchema } from '../../src/assembly/graphql.ts'
import { edgeKinds } from '../../src/graph/read/neighbours.ts'
import { enumKinds } from '../../src/graphql/types/enums.ts'

const types = Object.values(packageSchema().getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !['String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name),
)

function membersOf(type: GraphQLNamedType): readonly { name: string; description?: string | null | undefined }[] {
  if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) return Object.values(type.getFields())
  if (isUnionType(type)) return type.getTypes()
  return isEnumType(type) ? type.getValues() : []
}

describe('the schema', () => {
  it.each(types.map((type) => [type.name, type] as const))('%s and all in it are described', (_, type) => {
    expect(type.description, 'of the type').toBeTruthy()
    expect(membersOf(type).filter((member) => !member.description?.trim())).toEqual([])
    expect(isScalarType(type) || membersOf(type).length > 0).toBe(true)
  })

  it.each(Object.entries({ ...enumKinds, EdgeKind: edgeKinds }))('%s has the kinds of the ontology, and no others', (name, kinds) => {
    const type = packageSchema().getType(name)
    expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(kinds.map((kind) => kind.toUpperCase()))
  })

  it.each(Object.entries(enumKinds))('%s stands for the words of the graph', (name, kinds) => {
    const type = packageSchema().getType(name)
    expect(isEnumType(type) && type.getValues().map((value) => value.value)).toEqual(kinds)
  })
})

import {
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageSchema } from '../../../src/assembly/graphql.ts'
import { fieldRoles } from '../../../src/server/access/permissions.ts'
import { allows, type Role, roles } from '../../../src/server/access/roles.ts'
import { routes } from '../../../src/server/routes.ts'
import { type EmptyGraph, emptyEmbedded } from '../../graph/engines.ts'
import { changesAt, server } from '../fetched.ts'
import { asked, keyed } from './keyed.ts'

const schema = packageSchema()
const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => type ?? [])
const fields = roots.flatMap((root) => Object.values(root.getFields()).map((field) => [root.name, field] as const))

/** Some value of a type, as a document says it. */
function someValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return someValue(type.ofType)
  if (isListType(type)) return `[${someValue(type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (!isInputObjectType(type)) return '"x"'
  return `{${Object.values(type.getFields())
    .filter(isRequiredInputField)
    .map((field) => `${field.name}: ${someValue(field.type)}`)
    .join(', ')}}`
}

function documentOf(root: string, field: GraphQLField<unknown, unknown>): string {
  const args = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${someValue(arg.type)}`)
  const inner = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''
  return `${root.toLowerCase()} { ${field.name}${args.length === 0 ? '' : `(${args.join(', ')})`}${inner} }`
}

describe('the table of fields', () => {
  it.each(roots.map((root) => [root.name, root] as const))('has every field of %s, and no others', (name, root) => {
    const own = Object.keys(fieldRoles[name] ?? {}).filter((field) => !field.startsWith('__'))
    expect(own.sort()).toEqual(Object.keys(root.getFields()).sort())
  })

  it('lets nobody change anything who may read alone', () => expect(Object.values(fieldRoles.Mutation ?? {})).not.toContain('reader'))
})

describe('a server that lets in by keys', () => {
  const { access, texts } = keyed()
  let empty: EmptyGraph
  let served: ReturnType<typeof server>
  beforeAll(async () => {
    empty = await emptyEmbedded()
    served = server(empty.graph, { access, changes: changesAt('2031-12-01T12:00:00.000Z') })
  })
  afterAll(() => empty.end())

  const codesOf = async (response: Response): Promise<unknown[]> => {
    const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] }
    return errors.map(({ extensions }) => extensions.code)
  }

  const cases = fields.flatMap(([root, field]) => roles.map((role) => [`${root}.${field.name}`, role, root, field] as const))
  it.each(cases)('answers %s to the role %s as the table says', async (name, role, root, field) => {
    const response = await asked(served.yoga, documentOf(root, field), { authorization: `Bearer ${texts[role]}` })
    const needed = fieldRoles[root]?.[field.name]
    const mayAsk = needed !== undefined && allows(role, needed)
    const codes = await codesOf(response)
    expect([name, codes.includes('FORBIDDEN')]).toEqual([name, !mayAsk])
    // It was the role that decided, not a document that could not be read.
    expect(codes).not.toContain('QUERY_INVALID')
    if (!mayAsk) expect(response.status).toBe(403)
  })

  it.each([
    ['a fragment', 'mutation { ...Hidden } fragment Hidden on Mutation { undoDecision(id: "x", by: "y") { __typename } }'],
    ['a fragment in place', 'mutation { ... on Mutation { undoDecision(id: "x", by: "y") { __typename } } }'],
    ['an alias', 'mutation { stats: undoDecision(id: "x", by: "y") { __typename } }'],
    ['a directive that leaves it out', 'mutation { undoDecision(id: "x", by: "y") @skip(if: true) { __typename } }'],
  ])('finds a change in %s', async (_, document) =>
    expect(await codesOf(await asked(served.yoga, document, { authorization: `Bearer ${texts.reader}` }))).toEqual(['FORBIDDEN']),
  )

  it.each<[string, Record<string, string>]>([
    ['nothing', {}],
    ['a key that nobody made', { authorization: `Bearer attest_${'0'.repeat(12)}_${'0'.repeat(64)}` }],
    ['a right key with one digit wrong', { authorization: `Bearer ${texts.admin.slice(0, -1)}${texts.admin.endsWith('0') ? '1' : '0'}` }],
    ['a key cut short', { authorization: `Bearer ${texts.admin.slice(0, -1)}` }],
    ['a key as a name and password', { authorization: `Basic ${Buffer.from(`admin:${texts.admin}`).toString('base64')}` }],
    ['an empty bearer', { authorization: 'Bearer ' }],
    ['a cookie that nobody was given', { cookie: 'attest_session=AAAA' }],
    ['a key as a cookie', { cookie: `attest_session=${texts.admin}` }],
  ])('refuses whoever brings %s', async (_, headers) => {
    const response = await asked(served.yoga, '{ stats { firstDay } }', headers)
    expect([response.status, response.headers.get('www-authenticate'), await codesOf(response)]).toEqual([401, 'Bearer', ['SIGN_IN']])
  })

  const everyPath = [
    ...routes.map(({ example, role }) => [example, role] as const),
    ['/divisions/SY.json', null] as const,
    ['/divisions/SY.json.old', 'admin'] as const,
    ['/metrics.old', 'admin'] as const,
    ['/no/such/path', 'admin'] as const,
  ]
  it.each(everyPath)('answers %s to those whom the table lets', async (path, needed) => {
    const statuses = await Promise.all(
      ([null, ...roles] as (Role | null)[]).map(async (role) => {
        const headers = role === null ? {} : { authorization: `Bearer ${texts[role]}` }
        const { status } = await served.yoga.fetch(`http://localhost${path}`, { headers: { accept: 'application/json', ...headers } })
        return status === 401 || status === 403 ? status : 'let in'
      }),
    )
    const expected = ([null, ...roles] as (Role | null)[]).map((role) =>
      needed === null ? 'let in' : role === null ? 401 : allows(role, needed) ? 'let in' : 403,
    )
    expect(statuses).toEqual(expected)
  })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { browserLinks } from '../../../src/server/browser-guide/browser-links.ts'
import { browserQuestion } from '../../../src/server/browser-guide/questions.ts'
import { type Asked, askedOf } from '../../graphql/asked.ts'
import { portExplosion, storyGazetteer } from '../../graphql/port-explosion.ts'
import { server } from '../fetched.ts'

const browser = 'http://isle:7474/browser/?dbms=neo4j%3A%2F%2Fisle%3A7687'

/** The editor's text, as Neo4j Browser takes it from its address: the address whole is decoded, then the argument cut out. */
const editorOf = (link: string): string => /[?&]arg=([^&#]*)/.exec(decodeURIComponent(link.replaceAll('+', ' ')))?.[1] ?? ''

/** What stands in the place of the parameters of a question in the text. */
function readEditor(name: string, text: string): unknown[] {
  const { query } = browserQuestion(name)
  const parts = query.split(/\$\w+/).map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  const [, ...found] = new RegExp(`^${parts.join('(.*?)')}$`, 's').exec(text) ?? []
  return [...new Set(found)].map((literal) => JSON.parse(literal))
}

describe('a link to Neo4j Browser', () => {
  it('keeps the address, and puts the query into the editor', () => {
    const url = new URL(browserLinks(browser).wayOf('f:meridian-daily:17-186'))
    expect([url.origin, url.pathname, url.searchParams.get('dbms'), url.searchParams.get('cmd')]).toEqual([
      ...['http://isle:7474', '/browser/', 'neo4j://isle:7687', 'edit'],
    ])
    expect(editorOf(url.href)).toMatch(/RETURN claim, .*UNION ALL.*$/s)
  })

  it.each(['f:plain:0-1', 'at&t #1 + "quoted" \\ 100% $& $1 $ids', "ا'ب;\nRETURN 1"])('asks about an id as it is: %j', (id) => {
    expect(readEditor('way-of-claim', editorOf(browserLinks(browser).wayOf(id)))).toEqual([id])
    expect(readEditor('around-nodes', editorOf(browserLinks(browser).around([id, 'b'], 4)))).toEqual([[id, 'b'], 4])
  })
})

describe('neo4jBrowser over GraphQL', () => {
  let asked: Asked
  beforeAll(async () => {
    asked = await askedOf(portExplosion, storyGazetteer)
  })
  afterAll(() => asked.close())

  const around = z.object({ neo4jBrowser: z.object({ around: z.string() }) })
  const claim = 'f:carmelo-courier-2031-09-04:47-59'
  const links = () => server(asked.graph, { neo4jBrowser: browserLinks(browser) })

  it('is null where there is none', async () =>
    expect((await server(asked.graph).post('{ neo4jBrowser { wayOf(id: "nobody") } }')).data).toEqual({ neo4jBrowser: null }))

  it('asks with canonical ids, each once', async () => {
    const { data } = await links().post(
      '{ neo4jBrowser { around(ids: ["actor:muhammad quiroga", "actor:mohammed quiroga", "place:3441481"], first: 4) } }',
    )
    const [ids, first] = readEditor('around-nodes', editorOf(around.parse(data).neo4jBrowser.around))
    expect([ids, first]).toEqual([['actor:mohammed quiroga', 'place:3441481'], 4])
  })

  it.each([
    ['around(ids: ["nobody"])', 'ID_UNKNOWN'],
    ['around(ids: ["place:3441481"], first: 51)', 'FILTER_INVALID'],
    ['wayOf(id: "place:3441481")', 'ID_UNKNOWN'],
  ])('refuses %s: %s', async (field, code) =>
    expect((await links().post(`{ neo4jBrowser { ${field} } }`)).errors?.map(({ extensions }) => extensions.code)).toEqual([code]),
  )

  it('gives the way of a claim', async () => {
    const { data } = await links().post('query ($id: ID!) { neo4jBrowser { wayOf(id: $id) } }', { id: claim })
    const { neo4jBrowser } = z.object({ neo4jBrowser: z.object({ wayOf: z.string() }) }).parse(data)
    expect(neo4jBrowser.wayOf).toBe(browserLinks(browser).wayOf(claim))
  })
})

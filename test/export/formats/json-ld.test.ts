import jsonld from 'jsonld'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { textOf, withPacked, wordsAt } from '../pack.ts'

const prov = 'http://www.w3.org/ns/prov#'
/** Of PROV-O, those that a pack may use. */
const provTerms = [
  'Entity',
  'Agent',
  'Person',
  'Organization',
  'Location',
  'Attribution',
  'wasAttributedTo',
  'qualifiedAttribution',
  'agent',
]
const more = ['wasQuotedFrom', 'wasDerivedFrom', 'value']

const shape = z.array(z.record(z.string(), z.unknown()))
/** Refuses what would be lost without a word; newer than the declarations of the package. */
const safe = { safe: true }
const noNetwork = async (): Promise<never> => {
  throw new Error('a pack must need nothing from elsewhere')
}

let text: string
let expanded: z.output<typeof shape>
beforeAll(async () => {
  text = await withPacked((graph) => textOf(graph, 'jsonld'))
  expanded = shape.parse(await jsonld.expand(JSON.parse(text), { documentLoader: noNetwork, ...safe }))
})

describe('jsonLd', () => {
  it('expands without a word lost, and uses terms of PROV-O that there are', () => {
    const used = new Set([...JSON.stringify(expanded).matchAll(/http:\/\/www\.w3\.org\/ns\/prov#(\w+)/g)].map((match) => match[1] ?? ''))
    expect([...used].sort()).toEqual([...provTerms, ...more].filter((term) => term !== '').sort())
  })

  it('names no resource that is not in it', () => {
    const own = new Set(expanded.map((resource) => resource['@id']))
    const named = [...JSON.stringify(expanded).matchAll(/"@id":"(urn:attest:[^"]*)"/g)].map((match) => match[1])
    expect(named.filter((id) => !own.has(id))).toEqual([])
  })

  it('says who a statement is of, what it is quoted from, and where', () => {
    const statement = expanded.find((one) => one['@id'] === `urn:attest:${encodeURIComponent('s:plata-wire-2031-09-02:0-89')}`)
    expect(statement).toMatchObject({
      [`${prov}wasAttributedTo`]: [{ '@id': 'urn:attest:actor%3Arafael%20ibarra' }],
      [`${prov}wasQuotedFrom`]: [{ '@id': 'urn:attest:plata-wire-2031-09-02' }],
      [`${prov}value`]: [{ '@value': wordsAt('plata-wire-2031-09-02', 0, 89) }],
    })
  })
})

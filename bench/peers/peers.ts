import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { packageRoot } from '../../src/assembly/package-files.ts'
import type { HttpClient } from '../reading/http-client.ts'
import type { Sample } from '../reading/sample.ts'
import { fileOf, type Shape, shapesOf } from '../reading/shapes.ts'
import { type Measure, measureInTurn, of, oneStatement, rateOf, way } from '../reading/ways.ts'
import type { MeasuredServer } from '../server/server.ts'

/** The shapes that are compared, and whether the peer answers them by queries that it makes itself or by Cypher that its user must write. */
const compared: Readonly<Record<string, 'made' | 'written'>> = {
  'article with its statements': 'made',
  "actor's latest statements": 'made',
  "place's events with sub-places": 'written',
  'trace of a figure': 'made',
  'toll series': 'written',
  'top speakers of a month': 'written',
}

type Rate = ReturnType<typeof rateOf>

/** What came of one shape. */
export interface PeerFigure {
  readonly shape: string
  /** Whose Cypher the peer runs. */
  readonly cypher: 'made' | 'written'
  readonly attest: Rate
  readonly raw: Rate
  readonly peer: Rate
  /** One question again and again of a graph that nobody writes, and an answer of the same bytes that nobody works out. */
  readonly again: Rate
  readonly constant: Rate
}
export type PeerFigures = readonly PeerFigure[]

/** Who answers. */
export interface Clients {
  /** Attest that keeps no answer. */
  readonly attest: HttpClient
  readonly keeping: HttpClient
  readonly peer: HttpClient
  readonly constant: HttpClient & { readonly give: (answer: unknown) => void }
}

/** Measures each shape in all ways, in turn. Throws where Attest and the peer do not name the same claims, events and articles. */
export async function comparePeers(clients: Clients, server: MeasuredServer, sample: Sample, measure: Measure): Promise<PeerFigures> {
  const shapes = shapesOf(sample).flatMap((shape) => {
    const cypher = compared[shape.name]
    return cypher === undefined || shape.statement === null ? [] : [{ ...shape, statement: shape.statement, cypher }]
  })
  const figures: PeerFigure[] = []
  for (const { cypher, statement, ...shape } of shapes) {
    const peerDocument = readFileSync(join(packageRoot, 'bench', 'peers', 'shapes', `${fileOf(shape.name)}.graphql`), 'utf8')
    const [first] = shape.variables
    if (first === undefined) throw new Error(`there is nothing to ask about: ${shape.name}`)
    const answer = await clients.attest.ask(shape.document, first)
    refuseUnlike(shape, answer, await clients.peer.ask(peerDocument, first))
    clients.constant.give(answer)
    const ways = {
      attest: way(async (turn) => void (await clients.attest.ask(shape.document, of(shape.variables, turn)))),
      raw: way(oneStatement(server, statement, shape.variables)),
      peer: way(async (turn) => void (await clients.peer.ask(peerDocument, of(shape.variables, turn)))),
      again: way(async () => void (await clients.keeping.ask(shape.document, first))),
      constant: way(async () => void (await clients.constant.ask(shape.document, first))),
    }
    await measureInTurn(Object.values(ways), measure)
    const { attest, raw, peer, again, constant } = ways
    const rates = { attest: rateOf(attest), raw: rateOf(raw), peer: rateOf(peer), again: rateOf(again), constant: rateOf(constant) }
    figures.push({ shape: shape.name, cypher, ...rates })
  }
  return figures
}

/** Merged actors and places have other ids where an engine does not know them; what an article holds has not. */
const idOfItsOwn = /^([sfe]:|zipf-)/

/** The ids of claims, events and articles anywhere in an answer. */
function idsIn(answer: unknown): string[] {
  const ids = new Set<string>()
  const look = (value: unknown): void => {
    const text = z.string().safeParse(value)
    if (text.success && idOfItsOwn.test(text.data)) ids.add(text.data)
    else if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) look(inner)
  }
  look(answer)
  return [...ids].sort()
}

function refuseUnlike({ name }: Pick<Shape, 'name'>, ours: unknown, theirs: unknown): void {
  const [some, others] = [idsIn(ours), idsIn(theirs)]
  if (JSON.stringify(some) !== JSON.stringify(others)) {
    throw new Error(`${name}: the answers differ: ${JSON.stringify(some).slice(0, 400)} and ${JSON.stringify(others).slice(0, 400)}`)
  }
}

import type { Command } from 'commander'
import { z } from 'zod'
import { seenFirstAndLast } from '../compare/roles.ts'
import type { Graph } from '../graph/port.ts'
import { groupBy } from '../group-by.ts'
import { answer } from './answer.ts'
import { describe, jsonOption } from './command.ts'
import { idNamed, notFound } from './named.ts'
import { plain } from './table.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

const actorQuery = /* GraphQL */ `
  query Actor($id: ID!) {
    node(id: $id) {
      ... on Actor {
        id
        name
        kind
        aliases { name }
        mergedFrom { id caption reason }
        roles { ...told }
        holders { ...told }
      }
      ... on Place {
        id
        name
        placeKind: kind
        holders { ...told }
      }
    }
  }
  fragment told on Role {
    kind
    name
    status
    actor { id name }
    of { id caption }
    firstSeen
    lastSeen
    articles
    evidence { words article { id outlet publishedAt } }
  }
`

const roleShape = z.object({
  kind: z.enum(['ROLE', 'MEMBER']),
  name: z.string(),
  status: z.string(),
  actor: z.object({ id: z.string(), name: z.string() }),
  of: z.object({ id: z.string(), caption: z.string() }).nullable(),
  firstSeen: z.string().nullable(),
  lastSeen: z.string().nullable(),
  articles: z.number(),
  evidence: z.array(
    z.object({
      words: z.string(),
      article: z.object({ id: z.string(), outlet: z.string().nullable(), publishedAt: z.string().nullable() }),
    }),
  ),
})
type ToldRole = z.output<typeof roleShape>

const actorShape = z.object({
  node: z
    .object({
      id: z.string(),
      name: z.string(),
      kind: z.string().optional(),
      placeKind: z.string().optional(),
      aliases: z.array(z.object({ name: z.string() })).default([]),
      mergedFrom: z.array(z.object({ id: z.string(), caption: z.string(), reason: z.string().nullable() })).default([]),
      roles: z.array(roleShape).default([]),
      holders: z.array(roleShape),
    })
    .nullable(),
})
type ActorAnswer = NonNullable<z.output<typeof actorShape>['node']>

/** Who an actor is: its names, what was joined to it and why, its roles, and who holds roles of it or belongs to it. */
export const actorLines = ({ id, name, kind, placeKind, aliases, mergedFrom, roles, holders }: ActorAnswer): string =>
  [
    `${plain(name)} · ${kind ?? placeKind ?? ''} [${id}]`,
    ...(aliases.length === 0 ? [] : [`  also called ${aliases.map((alias) => plain(alias.name)).join(', ')}`]),
    ...mergedFrom.map(
      (merged) => `  one with ${plain(merged.caption)} [${merged.id}]${merged.reason === null ? '' : `: ${plain(merged.reason)}`}`,
    ),
    ...roles.flatMap((role) => [`  ${plain(whatOf(role))}${seen(role)}`, ...wordsOf(role)]),
    ...holders.flatMap((role) => [`  ${plain(whoOf(role))}${seen(role)}`, ...wordsOf(role)]),
  ].join('\n')

/** Who holds a role of an actor and of the place of its name holds one role, seen in the articles of both; those of most articles first. */
const eachOnce = (holders: readonly ToldRole[]): ToldRole[] =>
  [...groupBy(holders, ({ kind, name, status, actor }) => JSON.stringify([kind, name, status, actor.id])).values()]
    .flatMap(([first, ...others]) => (first === undefined ? [] : [others.reduce(together, first)]))
    .sort((a, b) => b.articles - a.articles)

function together(a: ToldRole, b: ToldRole): ToldRole {
  const evidence = [...a.evidence, ...b.evidence]
  // Of a role in many articles only the first words are given.
  const articles = Math.max(a.articles, b.articles, new Set(evidence.map(({ article }) => article.id)).size)
  return { ...a, ...seenFirstAndLast(a, b), evidence, articles }
}

const timeOf = ({ status }: ToldRole): string => (status === 'CURRENT' ? '' : `${status.toLowerCase()} `)

const whatOf = (role: ToldRole): string =>
  role.kind === 'MEMBER'
    ? `belongs to ${role.of?.caption ?? ''} (${role.name})`
    : `${timeOf(role)}${role.name}${role.of === null ? '' : ` of ${role.of.caption}`}`

const whoOf = (role: ToldRole): string =>
  role.kind === 'MEMBER' ? `has ${role.actor.name} (${role.name})` : `has ${role.actor.name} as ${timeOf(role)}${role.name}`

function seen({ firstSeen, lastSeen, articles }: ToldRole): string {
  const days = firstSeen === null ? 'undated' : firstSeen === lastSeen ? firstSeen : `${firstSeen} – ${lastSeen ?? ''}`
  return ` · ${days}${articles === 1 ? '' : ` · ${articles} articles`}`
}

const wordsOf = ({ evidence }: ToldRole): string[] =>
  evidence.slice(0, most).map(({ words, article }) => `      “${plain(words)}” · ${plain(article.outlet ?? article.id)}`)

/** Places of one role that are shown; JSON has all. */
const most = 3

/** `attest actor`: who somebody is, and in which roles they were seen, from when to when. */
export const actorCommand = (terminal: Terminal): Command =>
  describe({
    name: 'actor',
    summary: 'show who somebody is: names, roles from first to last seen, who holds roles of it or belongs to it',
    examples: [
      ['attest actor "Tomas Vidal"', 'a person, with the offices that articles give them'],
      ['attest actor "Littoral Rights Monitor"', 'a body, with who holds office in it'],
    ],
  })
    .argument('<name or id>', 'an actor, or a place of which offices are held, by any name that the graph knows, or by id')
    .addOption(jsonOption())
    .action((asked: string, options: { json?: boolean }, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const [node, place] = await found(graph, asked)
        if (node === undefined) {
          print(terminal, `Nobody has the id ${plain(asked)}.`)
          terminal.exit(1)
        } else {
          const whole = place === undefined ? node : { ...node, holders: eachOnce([...node.holders, ...place.holders]) }
          print(terminal, options.json === true ? JSON.stringify(whole) : actorLines(whole))
        }
      }),
    )

/**
 * The actor of a name or an id, and the place of that name: offices of a state that does nothing itself in an article are of the place. Throws
 * `CLI_NOT_FOUND` where there is neither.
 */
async function found(graph: Graph, asked: string): Promise<ActorAnswer[]> {
  const ids = /^(actor|place):/.test(asked)
    ? [asked]
    : (await Promise.all([idNamed(graph, 'actor', asked), idNamed(graph, 'place', asked)])).flatMap((id) => id ?? [])
  if (ids.length === 0) throw notFound('actor', asked)
  const answers = await Promise.all(ids.map((id) => answer(graph, actorQuery, { id }, actorShape)))
  return answers.flatMap(({ node }) => node ?? [])
}

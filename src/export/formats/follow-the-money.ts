import { createHash } from 'node:crypto'
import type { ActorNode } from '../../graph/read/actors.ts'
import type { EventNode } from '../../graph/read/events.ts'
import type { ActorKind } from '../../record/kinds.ts'
import type { Dossier } from '../pack/dossier.ts'
import { evidenceAt } from '../pack/evidence.ts'
import { firstTime } from '../pack/first-time.ts'
import { sharedNodes } from '../pack/shared-nodes.ts'

/** An entity of FollowTheMoney: every property is a list of texts. */
interface Entity {
  readonly id: string
  readonly schema: 'Article' | 'Person' | 'Organization' | 'PublicBody' | 'Event' | 'Note' | 'Documentation'
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** FollowTheMoney as JSON lines, an entity a line: what Aleph and other tools for investigations load. */
export async function* followTheMoney(dossiers: AsyncIterable<Dossier>): AsyncGenerator<string> {
  const isNew = firstTime()
  for await (const dossier of dossiers) {
    const { actors, events } = sharedNodes(dossier)
    const shared = [...actors.map(partyOf), ...events.map(eventOf)].filter(({ id }) => isNew(id))
    const entities = [...shared, articleOf(dossier), ...dossier.accounts.map((one) => documentation(dossier, one)), ...notesOf(dossier)]
    yield entities.map((entity) => `${JSON.stringify(entity)}\n`).join('')
  }
}

/** FollowTheMoney's ids hold neither spaces nor slashes; this one is the same for the same id of the graph. */
const idOf = (id: string): string => `attest-${createHash('sha1').update(id, 'utf8').digest('hex')}`

const schemas: Readonly<Partial<Record<ActorKind, Entity['schema']>>> = {
  ...{ PERSON: 'Person', WITNESS: 'Person', STATE_GOV: 'PublicBody', STATE_MILITARY: 'PublicBody', STATE_SECURITY: 'PublicBody' },
  ...{ FOREIGN_STATE: 'PublicBody', COMMITTEE: 'PublicBody' },
}

const partyOf = ({ id, name, kind }: ActorNode): Entity => ({
  id: idOf(id),
  schema: schemas[kind] ?? 'Organization',
  properties: given({ name: [name], keywords: [kind, id] }),
})

const eventOf = ({ id, name, type, realis, from, to }: EventNode): Entity => ({
  id: idOf(id),
  schema: 'Event',
  properties: given({ name: [name], startDate: [from], endDate: [to], keywords: [type, realis, id] }),
})

/** The document is known by the hash of its text; the words themselves stand in the notes. */
function articleOf({ article }: Dossier): Entity {
  const { id, title, outlet, publishedAt, url, textSha256 } = article
  return {
    id: idOf(id),
    schema: 'Article',
    properties: given({
      ...{ fileName: [`${id}.txt`], title: [title ?? id], publisher: [outlet], author: [outlet], sourceUrl: [url] },
      ...{ publishedAt: [publishedAt?.slice(0, 10)], keywords: [`sha256:${textSha256}`, id] },
    }),
  }
}

/** That an article documents an event: when, where, who, and in which words. */
const documentation = (dossier: Dossier, account: Dossier['accounts'][number]): Entity => ({
  id: idOf(`${account.id} account`),
  schema: 'Documentation',
  properties: given({
    ...{ document: [idOf(dossier.article.id)], entity: [idOf(account.event.id)], role: [account.realis] },
    ...{ startDate: [account.from], endDate: [account.to], recordId: [account.id] },
    summary: [
      ...account.places.map(({ name, precision }) => `where (${precision}): ${name}`),
      ...account.participants.map(({ role, actor }) => `${role}: ${actor.name}`),
    ],
    description: [told(dossier, account)],
  }),
})

/** Every statement, figure and response: what it says, of what, in which words, and where they stand. */
function notesOf(dossier: Dossier): Entity[] {
  const note = (
    id: string,
    name: string,
    span: { start: number; end: number },
    of: readonly string[],
    summary: readonly string[],
  ): Entity => ({
    id: idOf(`${id} note`),
    schema: 'Note',
    properties: given({
      ...{ name: [name], description: [told(dossier, span)], summary, entity: [...new Set(of)].map(idOf), keywords: [id] },
      ...{ proof: [idOf(dossier.article.id)], publisher: [dossier.article.outlet], sourceUrl: [dossier.article.url] },
    }),
  })
  return [
    ...dossier.statements.map((one) =>
      note(
        one.id,
        one.name,
        one,
        [...(one.assertedBy === null ? [] : [one.assertedBy.id]), ...one.about.map(({ id }) => id)],
        [
          `${one.stance}, ${one.certainty}: ${one.assertedBy?.name ?? 'speaker unknown'}`,
          ...one.relays.map(({ name }) => `passed on by ${name}`),
          ...one.accuses.map(({ name }) => `accuses ${name}`),
        ],
      ),
    ),
    ...dossier.figures.map((one) =>
      note(
        one.id,
        one.name,
        one,
        [...(one.claimedBy === null ? [] : [one.claimedBy.id]), ...one.about.map(({ id }) => id)],
        [`${one.metric}, ${one.group}, ${one.comparator}: ${one.value ?? `${one.min ?? ''}–${one.max ?? ''}`}`],
      ),
    ),
    ...dossier.responses.map((one) => {
      const id = `${one.article} ${one.actor.id} ${one.stance} ${one.start} ${one.event?.id ?? ''}`
      return note(id, `${one.actor.name}: ${one.stance}`, one, [one.actor.id, ...(one.event === null ? [] : [one.event.id])], [one.stance])
    }),
  ]
}

const told = (dossier: Dossier, span: { start: number; end: number }): string => {
  const { words, start, end, articleId, textSha256 } = evidenceAt(dossier, span)
  return `“${words}” [${articleId} ${start}–${end}, text sha256 ${textSha256}]`
}

/** Without what is not known: FollowTheMoney leaves out what has no value. */
const given = (properties: Readonly<Record<string, readonly (string | null | undefined)[]>>): Entity['properties'] =>
  Object.fromEntries(
    Object.entries(properties)
      .map(([name, values]) => [name, values.flatMap((value) => value || [])] as const)
      .filter(([, values]) => values.length > 0),
  )

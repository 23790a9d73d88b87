import type { ActorNode } from '../../graph/read/actors.ts'
import type { EventNode } from '../../graph/read/events.ts'
import type { PlaceNode } from '../../graph/read/places.ts'
import type { ActorKind } from '../../record/kinds.ts'
import type { Dossier } from '../pack/dossier.ts'
import { evidenceAt } from '../pack/evidence.ts'
import { firstTime } from '../pack/first-time.ts'
import { separated } from '../pack/separated.ts'
import { sharedNodes } from '../pack/shared-nodes.ts'
import { uuidOf } from './uuid.ts'

/** Of what has no day: ids and bytes must not depend on when a pack is made. */
const noMoment = '1970-01-01T00:00:00.000Z'

type Kind = 'identity' | 'location' | 'incident' | 'note' | 'report' | 'relationship' | 'extension-definition' | 'bundle'
const idOf = (kind: Kind, name: string): string => `${kind}--${uuidOf(name)}`
const maker = idOf('identity', 'attest')
const extension = idOf('extension-definition', 'evidence')

const object = (type: Kind, name: string, moment: string = noMoment) => ({
  ...{ type, spec_version: '2.1', id: idOf(type, name), created_by_ref: maker, created: moment, modified: moment },
})

/** Who made the pack, and what its extension holds. */
const preamble = [
  { ...object('identity', 'attest'), name: 'Attest', identity_class: 'system' },
  {
    ...object('extension-definition', 'evidence'),
    name: 'Attest evidence',
    description:
      'Where the words of a note or report stand: id and SHA-256 of the article’s text (UTF-8), offsets in UTF-16 units, the exact words; for notes what the claim says; for locations how exact they are.',
    schema: 'urn:attest:term:evidence',
    version: '1.0.0',
    extension_types: ['property-extension'],
  },
]

/**
 * A STIX 2.1 bundle: articles are reports, actors identities, places locations, events incidents, and each account, statement, figure and
 * response a note with its words; who took part and where it was are relationships. Ids are UUIDs of version 5 of the graph's ids.
 */
export const stix = (dossiers: AsyncIterable<Dossier>): AsyncGenerator<string> =>
  separated(`{"type":"bundle","id":"${idOf('bundle', 'attest')}","objects":[\n`, objects(dossiers), '\n]}\n')

async function* objects(dossiers: AsyncIterable<Dossier>): AsyncGenerator<object[]> {
  yield preamble
  const isNew = firstTime()
  const fresh = <Made extends { readonly id: string }>(made: readonly Made[]): Made[] => made.filter(({ id }) => isNew(id))
  for await (const dossier of dossiers) {
    const { actors, places, events } = sharedNodes(dossier)
    const shared = [...actors.map(identity), ...places.flatMap(location), ...events.map(incident)]
    const links = dossier.accounts.flatMap(relationships)
    const notes = notesOf(dossier)
    yield [...fresh([...shared, ...links]), ...notes, ...reports(dossier, [...shared, ...links, ...notes])]
  }
}

const classes: Readonly<Partial<Record<ActorKind, string>>> = {
  ...{ PERSON: 'individual', WITNESS: 'individual', COMMUNITY: 'class', CIVILIANS: 'class', UNIDENTIFIED_ARMED: 'group' },
  ...{ PRO_GOV_ARMED: 'group', INSURGENT: 'group', REMNANT: 'group', FOREIGN_FIGHTERS: 'group' },
}

const identity = ({ id, name, kind }: ActorNode) => ({
  ...object('identity', id),
  ...{ name, identity_class: classes[kind] ?? 'organization', labels: [kind.toLowerCase().replaceAll('_', '-')] },
})

/** An area's middle is no place, so it has no coordinates; a place that nothing locates is left out, for STIX has none such. */
function location(place: PlaceNode): { readonly id: string; readonly [property: string]: unknown }[] {
  const { id, name, countryCode, latitude, longitude, precision } = place
  const isPoint = (precision === 'exact' || precision === 'locality') && latitude !== null && longitude !== null
  if (!isPoint && countryCode === null) return []
  return [
    {
      ...object('location', id),
      name,
      ...(isPoint ? { latitude, longitude } : {}),
      ...(countryCode === null ? {} : { country: countryCode }),
      ...(precision === 'admin' ? { administrative_area: name } : {}),
      extensions: { [extension]: { extension_type: 'property-extension', precision } },
    },
  ]
}

const incident = ({ id, name, type, realis, from, to }: EventNode) => ({
  ...object('incident', id),
  name,
  labels: [type.toLowerCase().replaceAll('_', '-'), realis],
  ...(from === null ? {} : { description: `${from}${to === null || to === from ? '' : ` to ${to}`}` }),
})

const relationships = ({ event, places, participants }: Dossier['accounts'][number]) => [
  ...places.flatMap(location).map(({ id }) => relationship(event.id, 'located-at', id)),
  ...participants.map(({ role, actor }) => relationship(event.id, `involves-as-${role}`, idOf('identity', actor.id))),
]

const relationship = (event: string, type: string, target: string) => ({
  ...object('relationship', `${event} ${type} ${target}`),
  ...{ relationship_type: type, source_ref: idOf('incident', event), target_ref: target },
})

/** A moment as STIX writes one; a day is its beginning. */
function momentOf({ publishedAt }: Dossier['article']): string {
  const time = publishedAt === null ? Number.NaN : Date.parse(publishedAt)
  return Number.isNaN(time) ? noMoment : new Date(time).toISOString()
}

interface Noted {
  readonly record: string
  readonly id: string
  readonly span: { readonly start: number; readonly end: number }
  readonly says: Readonly<Record<string, unknown>>
  readonly authors: readonly string[]
  readonly of: readonly string[]
}

const identities = (actors: readonly ActorNode[]): string[] => actors.map(({ id }) => idOf('identity', id))
const incidents = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => idOf('incident', id))
const named = (actors: readonly ActorNode[]): string[] => actors.map(({ name }) => name)

function notesOf(dossier: Dossier) {
  const { article, accounts, statements, figures, responses } = dossier
  const noted: Noted[] = [
    ...accounts.map((one) => {
      const says = { event_type: one.type, realis: one.realis, first_day: one.from, last_day: one.to }
      return { record: 'event', id: `${one.id} account`, span: one, says, authors: named(one.reportedBy), of: incidents([one.event]) }
    }),
    ...statements.map((one) => {
      const speakers = one.assertedBy === null ? [] : [one.assertedBy]
      const says = { stance: one.stance, certainty: one.certainty, relays: named(one.relays), accuses: named(one.accuses) }
      const of = [...identities([...speakers, ...one.relays, ...one.accuses]), ...incidents(one.about)]
      return { record: 'statement', id: one.id, span: one, says, authors: named(speakers), of }
    }),
    ...figures.map((one) => {
      const sources = one.claimedBy === null ? [] : [one.claimedBy]
      const { metric, group, comparator, value, min, max, asOf } = one
      const of = [...identities(sources), ...incidents(one.about)]
      return {
        record: 'figure',
        id: one.id,
        span: one,
        says: { metric, group, comparator, value, min, max, as_of: asOf },
        authors: named(sources),
        of,
      }
    }),
    ...responses.map((one) => {
      const of = [...identities([one.actor]), ...incidents(one.event === null ? [] : [one.event])]
      const id = `${one.article} ${one.actor.id} ${one.stance} ${one.start} ${one.event?.id ?? ''}`
      return { record: 'response', id, span: one, says: { stance: one.stance }, authors: named([one.actor]), of }
    }),
  ]
  return noted.map(({ record, id, span, says, authors, of }) => {
    const evidence = evidenceAt(dossier, span)
    return {
      ...object('note', id, momentOf(article)),
      abstract: record,
      content: evidence.words,
      ...(authors.length === 0 ? {} : { authors }),
      object_refs: of.length === 0 ? [dossier.outlet === null ? maker : idOf('identity', dossier.outlet.id)] : [...new Set(of)],
      extensions: { [extension]: { extension_type: 'property-extension', record, ...snake(evidence), ...known(says) } },
    }
  })
}

/** The article; STIX has no report of nothing, so one that a selection leaves nothing of is about its outlet. */
const reports = (dossier: Dossier, about: readonly { readonly id: string }[]) => {
  const { article, outlet } = dossier
  return [
    {
      ...object('report', article.id, momentOf(article)),
      name: article.title ?? article.id,
      ...{ published: momentOf(article), report_types: ['observed-data'] },
      ...(article.publishedAt === null ? { labels: ['publication-date-unknown'] } : {}),
      object_refs: about.length === 0 ? [outlet === null ? maker : idOf('identity', outlet.id)] : [...new Set(about.map(({ id }) => id))],
      ...(article.url === null ? {} : { external_references: [{ source_name: article.outlet ?? 'article', url: article.url }] }),
      extensions: {
        [extension]: {
          extension_type: 'property-extension',
          article_id: article.id,
          text_sha256: article.textSha256,
          outlet: article.outlet ?? '',
        },
      },
    },
  ]
}

const snake = ({ articleId, textSha256, ...rest }: ReturnType<typeof evidenceAt>) => ({
  ...{ article_id: articleId, text_sha256: textSha256, ...rest },
})

/** Without what is not known: STIX has neither null nor an empty list. */
const known = (says: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(says).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)))

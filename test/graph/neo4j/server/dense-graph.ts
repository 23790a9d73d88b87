import { z } from 'zod'
import type { Graph } from '../../../../src/graph/port.ts'
import { type Write, writeAll } from '../../../../src/graph/write/queries.ts'

/** A graph of so many articles, most of which quote one ministry, known by three names; made as rows, for reading them would take long. */
export const articleCount = 10_000
/** The articles that quote the ministry; the others quote a resident each, and give the number in their own voice. */
export const quoting = 8000

/** The ministry's names; the last is not yet known to be one of them. */
export const ministry = { canonical: 'actor:harbour ministry', spelling: 'actor:harbor ministry', acronym: 'actor:hm' } as const

/** The names of the agency that publishes every article, and passes every statement on, by one of them or by both. */
export const agency = { canonical: 'actor:isle wire', spelling: 'actor:isle wyre' } as const
const publisherOf = (i: number): string => (i % 3 === 0 ? agency.spelling : agency.canonical)
const relaysOf = (i: number): readonly string[] => (i % 7 === 0 ? Object.values(agency) : [publisherOf(i)])

const speakerOf = (i: number): string => (i % 5 < 3 ? ministry.canonical : i % 5 === 3 ? ministry.spelling : ministry.acronym)

/** Days run through the articles in no order, several times over. */
const dayOf = (i: number): string => new Date(Date.UTC(2031, 0, 1) + ((i * 37) % 400) * 86_400_000).toISOString().slice(0, 10)

/** A claim of the ministry by its name in the article: its place in order of time, which ends in its id. */
export const claimsOf = (letter: 's' | 'f', ...names: readonly string[]): string[] =>
  Array.from({ length: quoting }, (_, i) => i)
    .filter((i) => names.includes(speakerOf(i)))
    .map((i) => `${dayOf(i)} ${letter}:dense-${i}:0-24`)
    .sort()

/** The places in order of time of everything of one kind: what the agency published or passed on. */
export const allOf = (prefix: 's:' | ''): string[] =>
  Array.from({ length: articleCount }, (_, i) => `${dayOf(i)} ${prefix}dense-${i}${prefix === '' ? '' : ':0-24'}`).sort()

const node = (id: string, order: string, props: Readonly<Record<string, unknown>>) => ({ id, props: { name: id, order, ...props } })

const actor = (id: string, canonical = id) => node(id, `${id.slice('actor:'.length)} ${id}`, { name: id, kind: 'STATE_GOV', canonical })

const claim = (i: number) => ({ articleId: `dense-${i}`, start: 0, end: 24, day: dayOf(i) })

/** Everything that is written, a kind at a time. */
function rows(): Write[] {
  const all = Array.from({ length: articleCount }, (_, i) => i)
  const quoted = (i: number): string => (i < quoting ? speakerOf(i) : `actor:dense-${i}/resident`)
  return [
    {
      query: 'actors',
      rows: [
        ...[actor(agency.canonical), actor(agency.spelling, agency.canonical)],
        ...[actor(ministry.canonical), actor(ministry.spelling, ministry.canonical), actor(ministry.acronym)],
        ...all.slice(quoting).map((i) => actor(quoted(i))),
      ],
    },
    {
      query: 'articles',
      rows: all.map((i) => ({
        ...node(`dense-${i}`, `${dayOf(i)} dense-${i}`, {
          ...{ outlet: 'Isle Wire', publisher: publisherOf(i), publishedAt: dayOf(i), textSha256: '', text: '' },
          language: i % 4 === 0 ? 'en' : 'ar',
        }),
        ...{ publishedBy: publisherOf(i), actors: [], places: [] },
      })),
    },
    {
      query: 'figures',
      rows: all.map((i) => ({
        ...node(`f:dense-${i}:0-24`, `${dayOf(i)} f:dense-${i}:0-24`, {
          ...claim(i),
          ...{
            metric: 'killed',
            group: 'civilian',
            comparator: 'exact',
            value: i % 90,
            raw: String(i % 90),
            knownFrom: `${dayOf(i)}T23:59:59.999Z`,
          },
          ...(i < quoting ? { voice: speakerOf(i), ownVoice: false } : { voice: publisherOf(i), ownVoice: true }),
        }),
        ...{ article: `dense-${i}`, claimedBy: i < quoting ? speakerOf(i) : null, about: null, locatedIn: [] },
      })),
    },
    {
      query: 'statements',
      rows: all.map((i) => ({
        ...node(`s:dense-${i}:0-24`, `${dayOf(i)} s:dense-${i}:0-24`, {
          ...claim(i),
          ...{
            kind: 'indirect',
            stance: i % 3 === 0 ? 'deny' : 'assert',
            certainty: 'certain',
            words: 'w',
            content: 'w',
            speaker: quoted(i),
          },
        }),
        ...{ article: `dense-${i}`, assertedBy: quoted(i), about: [], claims: [`f:dense-${i}:0-24`], accuses: [] },
        reportedBy: relaysOf(i).map((relay, hop) => ({
          to: relay,
          props: { hop: hop + 1, relay, order: `${dayOf(i)} s:dense-${i}:0-24` },
        })),
      })),
    },
  ]
}

/** Writes the dense graph into an empty one. */
export const writeDense = (graph: Graph): Promise<void> => graph.transaction((session) => writeAll(session, rows()))

/** Makes the acronym one of the ministry's names, as the writer does when an article says so. */
export const mergeAcronym = (graph: Graph): Promise<void> =>
  graph.transaction((session) =>
    writeAll(session, [
      { query: 'actor-canonical', rows: [{ id: ministry.acronym, canonical: ministry.canonical }] },
      { query: 'actor-same-as', rows: [{ from: ministry.acronym, to: ministry.canonical, props: { reason: 'acronym', score: 1 } }] },
    ]),
  )

/** Deletes everything a little at a time: a dense node with all its edges is much for one transaction. */
export async function emptyDense(graph: Graph): Promise<void> {
  const left = { name: 'test/empty-some', row: z.object({ left: z.number() }) }
  while (((await graph.run(left))[0]?.left ?? 0) > 0);
}

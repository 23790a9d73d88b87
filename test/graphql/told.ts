import { createHash } from 'node:crypto'
import type { ArticleRecord } from '../../src/graph/write/article-parts.ts'
import type { ActorKind, PlaceKind } from '../../src/record/kinds.ts'
import type { Event, ExtractionRecord, Figure, Span, Statement } from '../../src/record/schema.ts'

/** An article of the tests: its text, and a record whose spans are found by their words. */
export interface Telling {
  readonly id: string
  readonly outlet: string | null
  readonly publishedAt: string | null
  readonly text: string
  readonly actors?: readonly (readonly [id: string, name: string, kind: ActorKind, ...aliases: string[]])[]
  readonly places?: readonly (readonly [
    id: string,
    name: string,
    kind: PlaceKind,
    geonamesId: string,
    latitude: number,
    longitude: number,
  ])[]
  readonly events?: readonly (Partial<Omit<Event, 'trigger' | 'participants'>> & {
    trigger: string
    participants?: [role: Event['participants'][number]['role'], actor: string | null, words: string][]
  })[]
  readonly statements?: readonly (Partial<Omit<Statement, 'source' | 'cue' | 'content'>> & {
    words: string
    source: string
    cue: string
    content: string
  })[]
  readonly figures?: readonly (Partial<Figure> & { raw: string })[]
  readonly responses?: readonly (Omit<ExtractionRecord['responses'][number], 'id' | 'start' | 'end'> & { words: string })[]
  readonly roles?: readonly (Partial<ExtractionRecord['roles'][number]> & { actor: string; name: string; words: string })[]
  readonly dates?: readonly { words: string; day: string }[]
}

/** The record that a telling stands for. Throws where words are not in its text. */
export function told(telling: Telling): ArticleRecord {
  const { id, outlet, publishedAt, text } = telling
  const spans = (words: string): Span[] =>
    [...text.matchAll(new RegExp(words.replace(/[.()?]/g, '\\$&'), 'g'))].map((m) => at(m.index, words))
  const span = (words: string, within = 0): Span => {
    const start = text.indexOf(words, within)
    if (start < 0) throw new Error(`${id} has no words "${words}"`)
    return at(start, words)
  }
  const head = {
    id,
    title: null,
    outlet,
    url: null,
    language: 'en',
    publishedAt,
    publishedAtBasis: publishedAt === null ? null : ('metadata' as const),
  }
  const record: ExtractionRecord = {
    article: { ...head, textSha256: createHash('sha256').update(text).digest('hex'), reader: 'rules' },
    actors: (telling.actors ?? []).map(([key, name, kind, ...aliases]) => ({
      ...{ id: key, name, kind, aliases },
      mentions: [name, ...aliases].flatMap(spans).sort((a, b) => a.start - b.start),
    })),
    places: (telling.places ?? []).map(([key, name, kind, geonamesId, latitude, longitude]) => ({
      ...{ id: key, name, kind, geonamesId, latitude, longitude, countryCode: 'UY', admin1: null, precision: 'locality' as const },
      mentions: spans(name).map((mention) => ({ ...mention, form: 'name' as const })),
    })),
    dates: (telling.dates ?? []).map(({ words, day }) => ({
      ...span(words),
      ...{ text: words, type: 'DATE' as const, value: day, from: day, to: day, basis: 'explicit' as const },
    })),
    events: (telling.events ?? []).map(({ trigger, participants, ...event }, index) => ({
      ...{ id: `e${index + 1}`, type: 'KILLING', realis: 'actual', from: null, to: null, places: [], statements: [], partOf: null },
      ...event,
      trigger: span(trigger),
      participants: (participants ?? []).map(([role, actor, words]) => ({ role, actor, ...span(words) })),
    })),
    statements: (telling.statements ?? []).map(({ words, source, cue, content, ...statement }, index) => ({
      ...{
        id: `s${index + 1}`,
        kind: 'indirect',
        speaker: null,
        relays: [],
        saidAt: null,
        stance: 'assert',
        certainty: 'certain',
        about: [],
      },
      ...statement,
      ...span(words),
      source: [span(source, span(words).start)],
      cue: span(cue, span(words).start),
      content: [span(content, span(words).start)],
    })),
    figures: (telling.figures ?? []).map(({ raw, ...figure }, index) => ({
      ...{
        id: `f${index + 1}`,
        metric: 'killed',
        population: null,
        group: 'unspecified',
        comparator: 'exact',
        value: null,
        min: null,
        max: null,
      },
      ...{ statement: null, source: null, event: null, places: [], from: null, to: null, asOf: null, cumulative: null, supersedes: null },
      ...figure,
      raw,
      ...span(raw),
    })),
    responses: (telling.responses ?? []).map(({ words, ...response }, index) => ({ id: `r${index + 1}`, ...response, ...span(words) })),
    roles: (telling.roles ?? []).map(({ words, ...role }, index) => ({
      ...{ id: `o${index + 1}`, kind: 'role', status: 'current', of: null, place: null },
      ...role,
      ...span(words),
    })),
  }
  return { article: { ...head, text }, record, loadedAt: '2031-10-01T00:00:00Z' }
}

const at = (start: number, words: string): Span => ({ start, end: start + words.length })

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { loadTools } from '../../src/assembly/tools.ts'
import { extract } from '../../src/extract/extract.ts'
import { checkedRecord } from '../../src/graph/write/checked-record.ts'
import type { Article } from '../../src/record/article.ts'
import { type ExtractionRecord, recordSchema, type Span } from '../../src/record/schema.ts'

const tools = loadTools()

/** Pieces that news is made of, so that every step of the pipeline finds something, whole or broken off. */
const fragment = fc.constantFrom(
  ...[
    'Marta Novak',
    'the envoy',
    'The monitor',
    'Coastal Rescue Service (CRS)',
    'CRS',
    'President Novak',
    'she',
    'They',
    'it',
    'residents',
  ],
  ...['two doctors', 'rebels', 'security forces loyal to the ousted president', 'The Chilean army', 'Chile', 'Druze'],
  ...[
    'said',
    'said on Friday that',
    'told reporters',
    'denied',
    'called on',
    'condemned',
    'according to',
    ', citing',
    'was quoted as saying',
  ],
  ...['killed', 'were killed', 'attacked', 'the attack', 'clashes', 'a bombing', 'another blast', 'launched an inquiry', 'was abducted'],
  ...[
    'at least 29',
    '1,018 civilians',
    'dozens of people',
    'a child',
    '12',
    'including',
    'of whom',
    'up from 64',
    'the death toll rose to 71',
  ],
  ...['in Carmelo', 'near the town of Salto', 'Colonia, Uruguay,', 'Homs Airport', 'western Salto countryside', 'Springfield', 'provinces'],
  ...[
    'on March 8',
    'in 2031',
    'last week',
    'since Thursday',
    '3/6/2031',
    'between May 4 and 5',
    'the 1990s',
    '10 a.m.',
    'CARMELO, March 9 —',
  ],
  ...['“We left.', 'We stay”', '“No,”', '‘so-called’', '(', ')', '— Ana Ruiz (@ana) March 8, 2031', 'https://example.org/2031/03/08/x'],
)

const noise = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('"', "''", '’', '-', '--', '—', ',', ';', ':', '…', '@', '#', '$', '%', '\u00a0', '\t', '\ud800', '\u0301', '.', '\0'),
)

const separator = fc.constantFrom(' ', ' ', ' ', ', ', '. ', ' and ', '\n', '\r\n\r\n', '', '\u2028')

const text = fc
  .array(fc.tuple(fc.oneof({ weight: 6, arbitrary: fragment }, { weight: 1, arbitrary: noise }), separator), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''))

const article: fc.Arbitrary<Article> = fc.record({
  id: fc.constant('any'),
  text,
  title: fc.constantFrom(null, 'Blast in Carmelo'),
  outlet: fc.constantFrom(null, 'Mira Vale'),
  url: fc.constantFrom(null, 'https://example.org/2031/03/08/blast'),
  publishedAt: fc.constantFrom(null, '2031-03-09', '2031-03-09T10:00:00Z', 'March 9, 2031', 'no day'),
  language: fc.constantFrom(null, 'en'),
})

/** Every id that one part of a record points at another with, by what it should be of. */
const pointersOf = (record: ExtractionRecord): [string | null, readonly { id: string }[]][] => [
  ...record.statements.flatMap((s): [string | null, readonly { id: string }[]][] => [
    ...[s.speaker, ...s.relays].map((id): [string | null, typeof record.actors] => [id, record.actors]),
    ...s.about.map((id): [string, typeof record.events] => [id, record.events]),
  ]),
  ...record.events.flatMap((e): [string | null, readonly { id: string }[]][] => [
    ...e.places.map((id): [string, typeof record.places] => [id, record.places]),
    ...e.statements.map((id): [string, typeof record.statements] => [id, record.statements]),
    ...e.participants.map(({ actor }): [string | null, typeof record.actors] => [actor, record.actors]),
  ]),
  ...record.figures.flatMap((f): [string | null, readonly { id: string }[]][] => [
    [f.statement, record.statements],
    [f.source, record.actors],
    [f.event, record.events],
    [f.supersedes, record.figures],
    ...f.places.map((id): [string, typeof record.places] => [id, record.places]),
  ]),
  ...record.responses.flatMap((r): [string | null, readonly { id: string }[]][] => [
    [r.actor, record.actors],
    [r.event, record.events],
    [r.statement, record.statements],
  ]),
]

const isApart = (spans: readonly Span[]): boolean => spans.every((span, i) => i === 0 || (spans[i - 1]?.end ?? 0) <= span.start)

it('makes a valid record of any text, whose spans hold their words and whose ids lead somewhere', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(article, async (given) => {
      const record = recordSchema.parse(await extract(given, tools))
      expect(checkedRecord(record, given.text).faults).toEqual([])
      const lost = pointersOf(record).filter(([id, parts]) => id !== null && !parts.some((part) => part.id === id))
      expect(lost.map(([id]) => id)).toEqual([])
      expect(record.actors.filter(({ mentions }) => !isApart(mentions))).toEqual([])
      expect(isApart(record.dates)).toBe(true)
      expect(await extract(given, tools)).toEqual(record)
    }),
    { numRuns: 200 },
  ),
)

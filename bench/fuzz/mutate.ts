import type { Chance } from '../seeded.ts'

/** Pieces that mean something to a format, a reader or a query language, put where they were not expected. */
const pieces = [
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '(',
    ')',
    '[',
    ']',
    '{',
    '}',
    '<',
    '>',
    '&',
    ';',
    ',',
    '\t',
    '\n',
    '\r',
    '\0',
    '\\',
    '/',
    '#',
    '$',
  ],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<!DOCTYPE x [<!ENTITY a "b">]>',
    '&a;',
    '&#0;',
    '&#x110000;',
    '</',
    '<script>',
    '<p>',
    '</article>',
  ],
  ...['{"', '":', '[]', '{}', 'null', 'true', '-0', '1e999', '\\u0000', '\\ud800', '"__proto__":', '"constructor":'],
  ...['\ufeff', '\ud83d\ude00', '\u0301', '\u200d', '\u202e', '\u2028', '\u00a0', 'İ', 'ß', 'ﬁ'],
  ...[
    'said',
    'said that',
    'according to',
    'killed',
    'on Friday',
    '29 February 2031',
    '1,018',
    'at least',
    '…',
    '—',
    '--',
    '3/6/2031',
    'al-',
    'U.S.',
  ],
  ...[
    'WARC/1.0\r\n',
    'Content-Length: 99999999999\r\n',
    'Content-Length: -1\r\n',
    'HTTP/1.1 200 OK\r\n\r\n',
    'Transfer-Encoding: chunked\r\n',
  ],
  ...['fragment', '...on Article', '@include(if:', 'first:', '$', 'query', 'mutation', '__schema', '__typename', '"""'],
]

/** The most bytes of an input. */
export const mostBytes = 1_000_000

type Mutation = (bytes: Buffer, chance: Chance, others: readonly Buffer[]) => Buffer

const place = (bytes: Buffer, chance: Chance): number => chance.whole(bytes.length + 1)
const range = (bytes: Buffer, chance: Chance, most = bytes.length): [number, number] => {
  const start = place(bytes, chance)
  return [start, Math.min(bytes.length, start + chance.whole(most + 1))]
}
const insert = (bytes: Buffer, at: number, piece: Buffer): Buffer => Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)])

const mutations: readonly Mutation[] = [
  // A bit is another.
  (bytes, chance) => {
    const changed = Buffer.from(bytes)
    const at = chance.whole(Math.max(1, bytes.length))
    if (at < changed.length) changed[at] = (changed[at] ?? 0) ^ (1 << chance.whole(8))
    return changed
  },
  // Some bytes are gone.
  (bytes, chance) => {
    const [start, end] = range(bytes, chance, 200)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
  },
  // Cut off.
  (bytes, chance) => bytes.subarray(0, place(bytes, chance)),
  // Noise.
  (bytes, chance) => insert(bytes, place(bytes, chance), Buffer.from(Array.from({ length: chance.whole(20) }, () => chance.whole(256)))),
  // A piece that means something.
  (bytes, chance) => insert(bytes, place(bytes, chance), Buffer.from(chance.one(pieces))),
  // Such a piece again and again.
  (bytes, chance) =>
    insert(bytes, place(bytes, chance), Buffer.from(chance.one(pieces).repeat(1 + chance.whole(chance.one([10, 300, 3000]))))),
  // A part of itself again and again.
  (bytes, chance) => {
    const [start, end] = range(bytes, chance, 60)
    const part = bytes.subarray(start, end)
    return insert(bytes, end, Buffer.concat(Array.from({ length: chance.one([1, 2, 50, 500]) }, () => part)))
  },
  // A part of another.
  (bytes, chance, others) => {
    const other = chance.one(others)
    const [start, end] = range(other, chance, 500)
    return insert(bytes, place(bytes, chance), other.subarray(start, end))
  },
  // Its parts in another order.
  (bytes, chance) => {
    const [start, end] = range(bytes, chance)
    return Buffer.concat([bytes.subarray(end), bytes.subarray(start, end), bytes.subarray(0, start)])
  },
]

/** One of some inputs, changed up to five times by chance; at most `mostBytes`. @param originals non-empty */
export function mutated(originals: readonly Buffer[], chance: Chance): Buffer {
  let bytes = chance.one(originals)
  for (let left = 1 + chance.whole(5); left > 0; left--) bytes = chance.one(mutations)(bytes, chance, originals)
  return bytes.subarray(0, mostBytes)
}

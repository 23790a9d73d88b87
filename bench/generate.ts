import type { Article } from '../src/record/article.ts'

/** A small seeded generator of numbers in [0, 1) (mulberry32): the same seed gives the same articles. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

const day = (from: string, days: number): string => new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * Articles of about `words` words, made by repeating and perturbing the paragraphs of given ones: paragraphs drawn at random, numbers
 * changed, days spread over a year, so that actors and places repeat as they do in news while claims differ.
 * @param originals non-empty; @param count how many; @param seed of the generator
 */
export function* perturbed(originals: readonly Article[], count: number, seed: number, words = 600): Generator<Article> {
  const chance = seeded(seed)
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(chance() * from.length)]
  const paragraphs = originals.flatMap((article) => article.text.split(/\n+/)).filter((p) => p.split(' ').length > 8)
  const outlets = originals.map((article) => article.outlet)
  for (let i = 0; i < count; i++) {
    const parts: string[] = []
    for (let length = 0; length < words; ) {
      const paragraph = (pick(paragraphs) ?? '').replace(/\b\d{2,3}\b/g, (n) =>
        String(Math.max(2, Math.round(Number(n) * (0.7 + chance() * 0.6)))),
      )
      parts.push(paragraph)
      length += paragraph.split(' ').length
    }
    yield {
      id: `bench-${seed}-${i}`,
      title: `Report ${i}`,
      text: parts.join('\n\n'),
      outlet: pick(outlets) ?? null,
      url: null,
      publishedAt: day('2031-09-02', Math.floor(chance() * 365)),
      language: 'en',
    }
  }
}

import type { Article } from '../src/record/article.ts'
import { type Change, dayAfter, drawnChange } from './perturb.ts'
import { plainParagraphs } from './plain-paragraphs.ts'
import { type Chance, seeded } from './seeded.ts'

/** Of ten paragraphs of a long article, how many come from the examples: with four, claims are about as dense as in news. */
const fromExamples = 0.4

const firstDay = '2031-09-02'

/**
 * Articles of about `words` words: paragraphs of the given ones and plain ones, drawn by chance and changed, so that actors and places
 * return as they do in news while claims differ.
 * @param originals non-empty
 */
export function* longArticles(originals: readonly Article[], count: number, seed: number, words = 600): Generator<Article> {
  const chance = seeded(seed)
  const dense = originals.flatMap(({ text }) => text.split(/\n+/)).filter((paragraph) => wordsOf(paragraph) > 8)
  for (let i = 0; i < count; i++) {
    const parts: string[] = []
    for (let length = 0; length < words; length += wordsOf(parts.at(-1) ?? '')) {
      parts.push(chance.one(parts.length === 0 || chance.number() < fromExamples ? dense : plainParagraphs))
    }
    yield changed({ ...chance.one(originals), title: `Report ${i}`, text: parts.join('\n\n') }, `long-${seed}-${i}`, chance)
  }
}

/** Articles that are each one of the given ones, at its own length, changed. @param originals non-empty */
export function* changedArticles(originals: readonly Article[], count: number, seed: number): Generator<Article> {
  const chance = seeded(seed)
  for (let i = 0; i < count; i++) yield changed(chance.one(originals), `changed-${seed}-${i}`, chance)
}

const changed = (article: Article, id: string, chance: Chance): Article => changedBy(drawnChange(chance), article, id)

/** An article as a change makes it, under another id and without an address. */
export function changedBy(change: Change, article: Article, id: string): Article {
  return {
    ...article,
    id,
    url: null,
    title: article.title === null ? null : change.text(article.title),
    text: change.text(article.text),
    outlet: article.outlet === null ? null : change.text(article.outlet),
    publishedAt: dayAfter(article.publishedAt?.slice(0, 10) ?? firstDay, change.later),
  }
}

const wordsOf = (text: string): number => text.split(/\s+/).length

import type { Gazetteer } from '../../gazetteer/gazetteer.ts'
import { type Document, wordsOf } from '../../language/document.ts'
import type { Range } from '../../language/phrases/noun-phrase.ts'
import type { Lexicons } from '../../lexicon/lexicons.ts'
import type { Span } from '../../record/schema.ts'
import { SpanIndex } from '../../record/span-index.ts'
import type { Attribution } from '../reader.ts'
import { prepositionalAttributions } from './attribution/according-to.ts'
import { continueQuotations } from './attribution/continue-quotations.ts'
import { nounAttributions } from './attribution/noun-cues.ts'
import { ownedTallies } from './attribution/owned-tallies.ts'
import { placeRelays } from './attribution/relays.ts'
import { type Scene, setScene, spanOf } from './attribution/scene.ts'
import { signedQuotations } from './attribution/signed-quotations.ts'
import { socialPosts } from './attribution/social-posts.ts'
import { trimNested } from './attribution/trim-nested.ts'
import { type Draft, verbAttributions } from './attribution/verb-attributions.ts'

/** Finds who-said-what by cue words, quotation marks and word order. Spans are in text order and lie in the text. */
export function findAttributions(document: Document, lexicons: Lexicons, _gazetteer: Gazetteer): Attribution[] {
  const scene = setScene(document, lexicons.cues, lexicons.sources)
  const drafts = scene.sentences.flatMap((sentence) => [
    ...verbAttributions(scene, sentence),
    ...prepositionalAttributions(scene, sentence),
    ...nounAttributions(scene, sentence),
    ...ownedTallies(scene, sentence),
  ])
  const told = continueQuotations(scene, placeRelays(scene, trimNested(scene, drafts))).map((draft) => toSpans(scene, draft))
  const posts = socialPosts(scene)
  const postedAt = new SpanIndex(posts.flatMap((post) => post.content.map((words) => ({ ...words, post }))))
  const spoken = told.flatMap((attribution) => inPosts(document, attribution, postedAt))
  const spokenAt = new SpanIndex(spoken.flatMap(({ content }) => content))
  const signed = signedQuotations(scene).filter(({ content }) => content.every((words) => spokenAt.overlapping(words).length === 0))
  return [...spoken, ...signed, ...posts].filter((attribution) => attribution.content.length > 0).sort((a, b) => startOf(a) - startOf(b))
}

/** Inside a post only what its author says of themselves is a report, and it is the author's: "We urge …". */
function inPosts(document: Document, attribution: Attribution, posts: SpanIndex<Span & { post: Attribution }>): Attribution[] {
  const { cue, source } = attribution
  const post = cue === null ? undefined : posts.around(cue)[0]?.post
  if (post === undefined) return [attribution]
  const isOwn = source.length === 1 && source.every((span) => /^(?:we|i)$/i.test(wordsOf(document, span)))
  return isOwn ? [{ ...attribution, source: post.source, relays: [] }] : []
}

function toSpans(scene: Scene, draft: Draft): Attribution {
  const spans = (ranges: readonly Range[], keepComma = false): Span[] =>
    ranges.map((r) => spanOf(scene, r.first, r.end, keepComma)).filter((s) => s !== null)
  return {
    source: spans(draft.source, true),
    cue: spanOf(scene, draft.cue.first, draft.cue.end),
    content: spans(draft.content),
    relays: spans(draft.relays),
  }
}

const startOf = (attribution: Attribution): number =>
  Math.min(...[...attribution.source, ...attribution.content, ...(attribution.cue === null ? [] : [attribution.cue])].map((s) => s.start))

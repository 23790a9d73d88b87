import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { z } from 'zod'
import { type Document, type Paragraph, type PartOfSpeech, partsOfSpeech, type Sentence, type Token } from './document.ts'
import { paragraphsOf } from './hard-wrap.ts'
import { findQuotes } from './quotes.ts'

const nlp = winkNLP(model, ['sbd', 'pos'])
const its = nlp.its

/**
 * wink-nlp's answers, checked at the door. Its declared types miss what `lemma` takes and what `span` gives: the indices of a
 * sentence's first and last token.
 */
const answers = {
  tags: z.array(z.enum(partsOfSpeech)),
  /** The model has no lemma for some tokens. */
  lemmas: z.array(z.string().nullish()),
  ranges: z.array(z.tuple([z.number(), z.number()])),
}

interface Piece {
  text: string
  pos: PartOfSpeech
  lemma: string
  start: number
  end: number
  sentence: number
}

/**
 * Reads a text into paragraphs, sentences and tagged tokens (wink-nlp's English model). Pure; about 2.5 ms per 1,000 words.
 * Tokens are placed by searching the text from the last one on, so offsets are exact whatever white space the text has.
 */
export function readDocument(text: string): Document {
  const tokens: Token[] = []
  const sentences: Sentence[] = []
  const paragraphs: Paragraph[] = []
  for (const { start, end } of paragraphsOf(text)) {
    const firstSentence = sentences.length
    for (const run of runsOf(text, start, end).flatMap((within) => sentencesOf(piecesOf(text, within.start, within.end)))) {
      const first = run[0]
      const last = run.at(-1)
      if (first === undefined || last === undefined) continue
      const firstToken = tokens.length
      const index = sentences.length
      for (const p of run) {
        tokens.push({
          index: tokens.length,
          start: p.start,
          end: p.end,
          text: p.text,
          lower: p.text.toLowerCase().replace(/[’‘]/g, "'"),
          lemma: p.lemma,
          pos: p.pos,
          sentence: index,
        })
      }
      sentences.push({ index, start: first.start, end: last.end, firstToken, endToken: tokens.length, paragraph: paragraphs.length })
    }
    if (sentences.length > firstSentence)
      paragraphs.push({ index: paragraphs.length, start, end, firstSentence, endSentence: sentences.length })
  }
  return { text, tokens, sentences, paragraphs, quotes: findQuotes(text, paragraphs) }
}

/**
 * The longest run without a blank that wink-nlp is given at once, in UTF-16 units: its time grows with the square of such a run, and words
 * and addresses are far shorter.
 */
const longestUnbroken = 400

/** What wink-nlp splits a line at. */
const blanks = ' \\t\\u00a0\\u2002-\\u2005\\u2009\\u200a\\u202f\\u205f'
const unbroken = new RegExp(`[^${blanks}]{${longestUnbroken + 1},}`, 'g')
/** By code points, so that no pair of units is parted. */
const part = new RegExp(`.{1,${longestUnbroken}}`, 'gsu')
const notBlank = new RegExp(`[^${blanks}]`, 'g')

/** A line, or its parts where it has a run without a blank that is longer than any word. */
function runsOf(text: string, start: number, end: number): { start: number; end: number }[] {
  if (end - start <= longestUnbroken) return [{ start, end }]
  const runs: { start: number; end: number }[] = []
  let first = start
  for (const { 0: word, index } of text.slice(start, end).matchAll(unbroken)) {
    let cut = start + index
    for (const { length } of (word.match(part) ?? []).slice(0, -1)) {
      cut += length
      runs.push({ start: first, end: cut })
      first = cut
    }
  }
  return [...runs, { start: first, end }]
}

function piecesOf(text: string, start: number, end: number): Piece[] {
  const doc = nlp.readDoc(text.slice(start, end))
  const values = doc.tokens().out(its.value)
  const tags = answers.tags.parse(doc.tokens().out(its.pos))
  // @ts-expect-error: wink-nlp declares `lemma` without the cache parameter that its own `out` calls it with
  const lemmas = answers.lemmas.parse(doc.tokens().out(its.lemma))
  const ranges = answers.ranges.parse(doc.sentences().out(its.span))
  const pieces: Piece[] = []
  let cursor = start
  let sentence = 0
  values.forEach((value, i) => {
    const at = placeOf(text, value, cursor)
    if (at < 0 || at + value.length > end) return
    cursor = at + value.length
    while (i > (ranges[sentence]?.[1] ?? Number.POSITIVE_INFINITY)) sentence++
    if (value.trim() === '') return
    pieces.push({ text: value, pos: tags[i] ?? 'X', lemma: lemmas[i] ?? value.toLowerCase(), start: at, end: cursor, sentence })
  })
  return joinHyphens(text, pieces)
}

/** How far on, blanks aside, a token is looked for: wink-nlp leaves out less than this between two tokens. */
const tokenReach = 400

/** Where a token stands that comes next after an offset; -1 where it is not to be found. */
function placeOf(text: string, value: string, from: number): number {
  notBlank.lastIndex = from
  const at = notBlank.exec(text)?.index ?? text.length
  if (text.startsWith(value, at)) return at
  const found = text.slice(from, at + value.length + tokenReach).indexOf(value)
  return found < 0 ? -1 : from + found
}

const joinable = /^[\p{L}\p{N}][\p{L}\p{N}.,'’]*$/u

/** Joins "al" "-" "Harun" where nothing stands between them: one word, tagged as its last part, or as a name if a part is one. */
function joinHyphens(text: string, pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]
    if (piece === undefined) continue
    const last = joined.at(-1)
    const next = pieces[i + 1]
    if (
      last !== undefined &&
      next !== undefined &&
      /^[-‐‑]$/.test(piece.text) &&
      last.end === piece.start &&
      piece.end === next.start &&
      joinable.test(last.text.at(-1) ?? '') &&
      joinable.test(next.text)
    ) {
      const isName = (last.pos === 'PROPN' || next.pos === 'PROPN') && /\p{Lu}/u.test(next.text)
      const words = text.slice(last.start, next.end)
      joined[joined.length - 1] = {
        text: words,
        pos: isName ? 'PROPN' : next.pos,
        lemma: words.toLowerCase(),
        start: last.start,
        end: next.end,
        sentence: last.sentence,
      }
      i++
    } else joined.push(piece)
  }
  return joined
}

/** The longest sentence, in tokens: what goes on without a full stop for longer is a list or noise, and every rule may look at a whole sentence. */
const longestSentence = 500

/** Runs of pieces with one sentence number. */
function sentencesOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const run = runs.at(-1)
    if (run?.[0] !== undefined && run[0].sentence === piece.sentence && run.length < longestSentence) run.push(piece)
    else runs.push([piece])
  }
  return runs
}

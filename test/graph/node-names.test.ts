import { describe, expect, it } from 'vitest'
import { daysInWords } from '../../src/graph/write/days-in-words.ts'
import { articleName, eventName, figureName, shortName, statementName } from '../../src/graph/write/node-names.ts'
import type { Stance } from '../../src/record/kinds.ts'
import { eventSchema, figureSchema, statementSchema } from '../../src/record/schema.ts'

describe('shortName', () => {
  it.each([
    ['  a quay\n\nby night ', 20, 'a quay by night'],
    ['the lantern on the quay', 20, 'the lantern on the…'],
    ['lanternlanternlanternlantern', 10, 'lanternla…'],
    ['lanterns🏮🏮', 10, 'lanterns…'],
  ])('%j in %i', (text, most, expected) => expect(shortName(text, most)).toBe(expected))
})

describe('daysInWords', () => {
  it.each([
    ['2031-09-02', '2031-09-02', '2 September 2031'],
    ['2031-09-02', '2031-09-05', '2–5 September 2031'],
    ['2032-02-28', '2032-03-01', '28 February – 1 March 2032'],
    ['2031-12-30', '2032-01-02', '30 December 2031 – 2 January 2032'],
    ['2031-09-01', '2031-09-30', 'September 2031'],
    ['2031-02-01', '2031-03-31', 'February–March 2031'],
    ['2019-01-01', '2019-12-31', '2019'],
    ['2011-01-01', '2019-12-31', '2011–2019'],
  ])('%s to %s', (from, to, expected) => expect(daysInWords(from, to)).toBe(expected))
})

describe('an article', () => {
  const article = { id: 'a', text: 'The quay\n\nis closed.', outlet: null, url: null, publishedAt: null, title: null, language: null }
  it.each([
    ['Quay closed', 'Quay closed'],
    [null, 'The quay is closed.'],
  ])('titled %s', (title, expected) => expect(articleName(title, article)).toBe(expected))
})

describe('a figure', () => {
  const blank = {
    ...{ id: 'f', start: 0, end: 1, population: null, comparator: 'exact', value: 41, min: 41, max: 41, statement: null, source: null },
    ...{ event: null, places: [], from: null, to: null, asOf: null, cumulative: null, supersedes: null },
  }
  it.each([
    ['41 dockers', 'killed', 'civilian', 'killed: 41 dockers'],
    ['41', 'killed', 'civilian', 'killed: 41 (civilian)'],
    ['41', 'injured', 'unspecified', 'injured: 41'],
    ['dozens of the Injured', 'injured', 'unspecified', 'dozens of the Injured'],
    ['some 20 strikes', 'incidents', 'unspecified', 'some 20 strikes'],
    ['6,000', 'other', 'unspecified', '6,000'],
  ])('%s %s %s', (raw, metric, group, expected) => expect(figureName(figureSchema.parse({ ...blank, raw, metric, group }))).toBe(expected))
})

describe('an event', () => {
  const blank = { id: 'e', trigger: { start: 0, end: 1 }, places: [], participants: [], statements: [], partOf: null }
  it.each([
    ['KILLING', 'actual', 'killed', 'Carmelo', '2031-09-05', '2031-09-05', 'killing in Carmelo, 5 September 2031'],
    ['PROTEST', 'actual', 'march', 'Carmelo', '2031-09-05', null, 'protest (march) in Carmelo, 5 September 2031'],
    ['EXTRAJUDICIAL_KILLING', 'alleged', 'revenge killings', 'Carmelo', null, null, 'alleged extrajudicial killing in Carmelo'],
    ['OTHER', 'negated', 'explosion', null, '2031-09-01', '2031-09-30', 'negated explosion, September 2031'],
    ['LOOTING_ARSON', 'actual', 'torched', 'Carmelo', null, null, 'looting or arson (torched) in Carmelo'],
    ['AID', 'future', 'aided', 'Carmelo', null, '2031-09-05', 'future aid (aided) in Carmelo'],
  ])('%s, %s, “%s”', (type, realis, trigger, place, from, to, expected) =>
    expect(eventName(eventSchema.parse({ ...blank, type, realis, from, to }), trigger, place)).toBe(expected),
  )
})

describe('a statement', () => {
  const named = (text: string, cue: string | null, content: readonly string[], stance: Stance, kind: string) => {
    const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length })
    const blank = {
      id: 's',
      start: 0,
      end: text.length,
      source: [],
      speaker: null,
      relays: [],
      saidAt: null,
      certainty: 'certain',
      about: [],
    }
    const parts = { cue: cue === null ? null : span(cue), content: content.map(span), stance, kind }
    return statementName(statementSchema.parse({ ...blank, ...parts }), text)
  }
  it.each<[string, string | null, string[], Stance, string, string]>([
    ['Ava said that it burned', 'said', ['that it burned'], 'assert', 'indirect', 'it burned'],
    ['Ava said it burned', 'said', ['it burned'], 'assert', 'indirect', 'said it burned'],
    ['Ava put the toll at 19', 'put', ['the toll at 19'], 'assert', 'indirect', 'put the toll at 19'],
    ['It burned, Ava said', 'said', ['It burned'], 'assert', 'indirect', 'It burned'],
    ['According to Ava, it burned', 'According to', ['it burned'], 'assert', 'indirect', 'it burned'],
    ['Ava said "It burned"', 'said', ['"It burned"'], 'assert', 'direct', '"It burned"'],
    ['"It", Ava said, "burned"', 'said', ['"It"', '"burned"'], 'assert', 'direct', '"It" … "burned"'],
    ['Ava: it burned', null, ['it burned'], 'assert', 'indirect', 'it burned'],
    ['Ava denied on Friday that it burned', 'denied', ['that it burned'], 'deny', 'indirect', 'denied that it burned'],
    ['Ava called for\nan inquiry', 'called for', ['an inquiry'], 'call', 'indirect', 'called for an inquiry'],
    ['that it may burn, Ava warned', 'warned', ['that it may burn'], 'warn', 'indirect', 'warned: it may burn'],
    ['Ava rejected that', 'rejected', ['that'], 'deny', 'indirect', 'rejected that'],
    ['Ava said that', 'said', ['that'], 'assert', 'indirect', 'that'],
  ])('%s (%s)', (text, cue, content, stance, kind, expected) => expect(named(text, cue, content, stance, kind)).toBe(expected))
})

import type { Parser } from '../parser.ts'
import { tokenAfter, tokenBefore, wordBefore } from '../surroundings.ts'
import { firstWords, look, type Vocabulary } from '../vocabulary.ts'

const introduces =
  /^(in|of|since|until|till|by|during|from|between|early|mid|late|year|years|throughout|through|after|before|around|circa|c|ca)$/
const counts =
  /^(about|some|over|nearly|almost|than|least|most|approximately|roughly|another|only|all|no|number|killed|killing|injured|wounded|paid|cost|worth|exceeded|reached|flight|unit|route|resolution)$/

/** "1939", "late 1916", "the year 2011", "in 480 BC", "ca. 800 BC"; never a count ("2000 people", "about 1500"). */
export const year = (vocabulary: Vocabulary): Parser => ({
  name: 'year',
  starts: ['0', 'the', 'c', 'ca', 'circa', 'ad', ...firstWords(vocabulary.words.edges)],
  pattern: vocabulary.pattern(
    '(?:(?<edge>(?:the )?EDGE)(?:-|[\\t\\u00a0\\x20]+(?:the )?))?(?:(?<named>(?:the )?years? )|(?:c\\.|ca\\.?|circa|about|around)[\\t\\u00a0\\x20]*|(?<ad>A\\.?D\\.? ))?(?:(?<any>\\d{1,4})[\\t\\u00a0\\x20]*(?<era>ERA)|(?<range>\\d{1,4})(?=JOIN\\d{1,4}[\\t\\u00a0\\x20]*(?<later>B\\.?C))|(?<year>\\d{3,4}))(?!\\d|[.,:]\\d|%|[-–/]\\d{1,2}[-–/])',
  ),
  read: ({ edge, named, ad, any, era, range, year: digits, later }, { start, words }, { document, ancient }) => {
    const shown = { edge: look(vocabulary.words.edges, edge) ?? look(vocabulary.words.edges, edge?.replace(/^the /i, '')) }
    const point = (value: string, bc: boolean) => ({ kind: 'point' as const, point: { year: Number(value), ...(bc ? { bc } : {}) } })
    if (any !== undefined) return { meaning: point(any, /^b/i.test(era ?? '')), ...shown }
    if (range !== undefined && later !== undefined) return { meaning: point(range, true), ...shown }
    if (digits === undefined) return null
    const numberStart = start + words.lastIndexOf(digits)
    const trusted = edge !== undefined || named !== undefined || ad !== undefined
    if (digits.length === 3 || Number(digits) < 1000) {
      if (!ancient || !(edge !== undefined || introduces.test(wordBefore(document.text, start)))) return null
      return isCount(document, numberStart, digits) ? null : { meaning: point(digits, true), ...shown }
    }
    if (Number(digits) > 2100) return null
    if (!trusted && isCount(document, numberStart, digits)) return null
    return { meaning: point(digits, false), ...shown }
  },
})

function isCount(document: Parameters<Parser['read']>[2]['document'], start: number, digits: string): boolean {
  const { text } = document
  const before = text.slice(Math.max(0, start - 2), start)
  if (
    /[$€£#.,:/№+]$|\d[-–]$/.test(before) &&
    !/(?:^|\D)[1-9]\d{2,3}[-–/]$/.test(text.slice(Math.max(0, start - 6), start)) &&
    !/\D\.$/.test(before)
  )
    return true
  if (/[A-Za-z][-–]$/.test(before)) return true
  const word = wordBefore(text, start)
  if (counts.test(word)) return true
  const next = tokenAfter(document, start + digits.length)
  const previous = tokenBefore(document, start)
  const adjacent = next !== undefined && /^[\t\u00a0 ]$/.test(text.slice(start + digits.length, next.start))
  const plural = adjacent && next !== undefined && (next.pos === 'NOUN' || next.pos === 'ADJ') && /^[a-z]/.test(next.text)
  const value = Number(digits)
  const likely = value >= 1500 && value <= 2050
  if (word === 'the' || word === 'a' || word === 'an') return !likely || (plural && value % 100 === 0)
  if (introduces.test(word)) return plural && /s$|^(people|men|women|children|troops)$/.test(next?.text ?? '') && value % 50 === 0
  if (plural && /s$|^(people|men|women|children|troops|more|other)$/.test(next?.text ?? '')) return true
  if (previous !== undefined && previous.pos === 'VERB' && plural) return true
  return !likely
}

/** "'44", and the end of "1939-45": the year's last two digits. */
export const shortYear = (vocabulary: Vocabulary): Parser => ({
  name: 'short-year',
  starts: ['0'],
  pattern: vocabulary.pattern('(?<short>\\d\\d)(?![\\d%]|[.,]\\d)'),
  read: ({ short }, { start }, { document, last }) => {
    const between = last === undefined ? '' : document.text.slice(last.end, start)
    if (last?.meaning.kind === 'point' && /^[-–—/]$/.test(between)) {
      const { year: first, month: withMonth, bc } = last.meaning.point
      if (first === undefined || withMonth !== undefined || bc || Number(short) <= first % 100) return null
      return { meaning: { kind: 'point', point: { year: Math.floor(first / 100) * 100 + Number(short) } } }
    }
    if (!/(?:^|[\s(])['’‘]$/.test(document.text.slice(Math.max(0, start - 2), start))) return null
    return { meaning: { kind: 'point', point: { shortYear: Number(short) } } }
  },
})

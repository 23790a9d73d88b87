import { describe, expect, it } from 'vitest'
import { headTerms, likeness } from '../../../src/compare/story/head-terms.ts'
import { wordRarity } from '../../../src/language/word-rarity.ts'

const rarity = wordRarity(['[PAD]', 'the', 'of', 'in', ...Array.from({ length: 500 }, (_, i) => `w${i}`), 'harbour', 'ferry'].join('\n'))
const terms = (title: string | null, text: string) => headTerms(title, text, rarity)

describe('likeness of two heads', () => {
  it.each([
    ['the same words', 'Ferry sinks in harbour', 'Ferry sinks in harbour', 0.99, 1],
    ['other forms of the words', 'Ferries sinking in harbours', 'Ferry sinks in harbour', 0.99, 1],
    ['accents and possessives', 'Carmélo’s ferry', 'Carmelo ferry', 0.99, 1],
    ['only the commonest words in common', 'Ferry of the harbour', 'Mayor of the assembly', 0, 0.05],
    ['nothing in common', 'Ferry harbour', 'Mayor assembly', 0, 0],
    ['no words at all', '', 'Mayor assembly', 0, 0],
  ])('%s', (_, a, b, least, most) => {
    const { score } = likeness(terms(a, ''), terms(b, ''))
    expect(score).toBeGreaterThanOrEqual(least)
    expect(score).toBeLessThanOrEqual(most + 1e-9)
  })

  it('weighs a rare word above a common one, and the headline above the text', () => {
    const { shared } = likeness(terms('Sunken trawler', 'the w20'), terms('Sunken trawler', 'the w20'))
    expect(shared.map(({ term }) => term)).toEqual(['sunken', 'trawler', 'w20'])
  })

  it('takes the head of a long text alone', () => {
    const filler = 'the '.repeat(150)
    expect(terms(null, `${filler} trawler`).has('trawler')).toBe(false)
    expect(terms(null, `trawler ${filler}`).has('trawler')).toBe(true)
  })
})

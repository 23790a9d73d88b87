import { describe, expect, it } from 'vitest'
import { inflect } from '../../src/lexicon/inflect.ts'

describe('inflect', () => {
  it.each([
    ['claim', ['claim', 'claims', 'claimed', 'claiming']],
    ['deny', ['deny', 'denies', 'denied', 'denying']],
    ['urge', ['urge', 'urges', 'urged', 'urging']],
    ['stress', ['stress', 'stresses', 'stressed', 'stressing']],
    ['slam', ['slam', 'slams', 'slammed', 'slamming']],
    ['say', ['say', 'says', 'said', 'saying'], ['says', 'said', 'said', 'saying']],
  ])('%s', (verb, forms, irregular?: string[]) => expect([...inflect(verb, irregular).keys()]).toEqual(forms))

  it('keeps both readings of one form', () => {
    expect(inflect('claim').get('claimed')).toEqual(['past', 'participle'])
    expect(inflect('read', ['reads', 'read', 'read', 'reading']).get('read')).toEqual(['base', 'past', 'participle'])
  })
})

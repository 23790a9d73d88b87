import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nameKey, soundKey, withoutArticle } from '../../src/gazetteer/name-key.ts'

describe('nameKey', () => {
  it.each([
    ['Ţarţūs', 'tartus'],
    ["Ra's al-‘Ayn", 'ras al ayn'],
    ['St. Louis', 'saint louis'],
    ['Mt. Vernon', 'mount vernon'],
    ['U.S.', 'us'],
    ['The Hague', 'hague'],
    ['Val-d’Isère', 'val disere'],
    ['Łódź', 'lodz'],
    ['Trinidad & Tobago', 'trinidad and tobago'],
  ])('%s is %s', (name, key) => expect(nameKey(name)).toBe(key))

  it('is words in small letters with single spaces, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const key = nameKey(name)
        expect(key).toBe(key.toLowerCase())
        expect(key).toMatch(/^(?:\S+(?: \S+)*)?$/)
      }),
    )
  })
})

describe('withoutArticle', () => {
  it.each([
    ['al bab', 'bab'],
    ['deir ez zor', 'deir ez zor'],
    ['al ba', 'al ba'],
  ])('%s is %s', (key, bare) => expect(withoutArticle(key)).toBe(bare))
})

describe('soundKey', () => {
  it.each([
    ['tartous', 'tartus'],
    ['jableh', 'jablah'],
    ['khan sheikhoun', 'khan shaykhun'],
    ['dayr az zawr', 'deir ez zor'],
    ['qamishli', 'kamishly'],
  ])('%s sounds like %s', (one, other) => expect(soundKey(one)).toBe(soundKey(other)))

  it('tells names apart that differ in a consonant', () => expect(soundKey('jableh')).not.toBe(soundKey('jarabulus')))
  it('is empty for what is too short to tell', () => expect(soundKey('homs'.slice(0, 3))).toBe(''))
})

import { describe, expect, it } from 'vitest'
import { redactionOf } from '../../src/redaction/redaction.ts'
import { redactionRules } from '../../src/redaction/rules.ts'
import { actorKey } from '../../src/resolve/actor-identity.ts'

const secret = '0123456789abcdef0123456789abcdef'
const hiding = (...rules: unknown[]) => redactionOf(redactionRules(JSON.stringify({ secret, rules })), (name) => `actor:${actorKey(name)}`)
const ines = hiding({ name: 'Inés Villalba' })

describe('a name', () => {
  it.each([
    ['as it is', 'Inés Villalba said so.', '█████████████ said so.'],
    ['in other letters and cases', 'INES VILLALBA, ines villalba', '█████████████, █████████████'],
    ['with an accent of its own', 'Ine\u0301s Villalba', '██████████████'],
    ['over a line', 'Inés\n  Villalba', '███████████████'],
    ['with hyphens, as in an address', 'https://a.example/2031/ines-villalba-speaks', 'https://a.example/2031/█████████████-speaks'],
    ['as one word of an address', '/inesvillalba.html', '/████████████.html'],
    ['with encoded spaces', '?q=Ines%20Villalba&p=2', '██████████████████████'],
    ['with encoded letters', 'see /In%C3%A9s_Villalba now', 'see ███████████████████ now'],
    ['of each of its words', 'Villalba asked; Inés went.', '████████ asked; ████ went.'],
    ['in the possessive', 'Villalba’s house, Inés’ dog', '████████’s house, ████’ dog'],
    ['with what is not seen in it', 'Villa\u00ADlba and Vil\u200Blalba', '█████████ and █████████'],
    ['in wide letters', 'ＶＩＬＬＡＬＢＡ', '████████'],
    ['cut by an ellipsis', 'as Inés Villal… told, and by V…', 'as ████ ██████… told, and by █…'],
    ['in brackets and quotes', '“Villalba” (Inés)', '“████████” (████)'],
    ['with digits after it', 'ines2031', '████2031'],
    ['beside emoji, whose units are two', '😀Inés😀', '😀████😀'],
  ])('is hidden %s', (_, text, expected) => {
    expect(ines.mask(text)).toBe(expected)
    expect(ines.mask(text)).toHaveLength(text.length)
  })

  it.each(['business', 'Villalbany', 'The finest lines', 'Dominés', 'a vine…'])('leaves what only begins or ends so: %s', (text) => {
    expect(ines.mask(text)).toBe(text)
  })

  it.each([
    ['words that are everybody’s', { name: 'Omar al-Rashid bin Said' }, 'bin al and Said', 'bin al and ████'],
    [
      'words of a name that is hidden whole',
      { name: 'River Rights Monitor', whole: true },
      'rights of the River Rights Monitor',
      'rights of the ████████████████████',
    ],
    ['an actor’s own key', { actor: 'actor:inés villalba' }, 'Ines Villalba', '█████████████'],
    ['what a pattern finds, in any case', { pattern: 'source [a-z]\\d' }, 'As Source K7 said', 'As █████████ said'],
    ['signs that are syntax elsewhere', { name: 'K. (7) *' }, 'K. (7) and K 7', '█████) and ███'],
  ])('hides %s as told', (_, rule, text, expected) => expect(hiding(rule).mask(text)).toBe(expected))
})

describe('rules', () => {
  it.each([
    ['no JSON', '{'],
    ['no rules', JSON.stringify({ secret, rules: [] })],
    ['a short secret', JSON.stringify({ secret: 'short', rules: [{ name: 'Inés' }] })],
    ['no secret', JSON.stringify({ rules: [{ name: 'Inés' }] })],
    ['a pattern that is none', JSON.stringify({ secret, rules: [{ pattern: '(Villalba' }] })],
    ['another kind of rule', JSON.stringify({ secret, rules: [{ nmae: 'Villalba' }] })],
    ['a name without a letter', JSON.stringify({ secret, rules: [{ name: '…' }] })],
  ])('are refused for %s, and nothing of them is told', (_, text) => {
    expect(() => redactionRules(text)).toThrow(
      expect.objectContaining({ code: 'REDACTION_RULES', message: expect.not.stringMatching(/Villalba|Inés/) }),
    )
  })
})

describe('an enciphered id', () => {
  it.each(['actor:ines villalba', 'villalba-interview', 's:villalba:1-20', 'actor:a/b\u{1F600}'])(
    '%s says nothing, always alike, and leads back',
    (id) => {
      const sealed = ines.seal(id)
      expect(sealed).toMatch(/^([a-z]+:)?withheld-[0-9a-f]+$/)
      expect(sealed).toBe(ines.seal(id))
      expect(ines.unseal(sealed)).toBe(id)
      expect(ines.mask(sealed)).toBe(sealed)
      const flipped = sealed.slice(0, -1) + (sealed.endsWith('0') ? '1' : '0')
      expect(ines.unseal(flipped)).toBeNull()
      expect(
        redactionOf(redactionRules(JSON.stringify({ secret: `${secret}2`, rules: [{ name: 'x' }] })), String).unseal(sealed),
      ).toBeNull()
    },
  )

  it.each(['actor:ines villalba', 'withheld-', 'withheld-00', 'actor:withheld-zz', ''])('is none: %s', (text) =>
    expect(ines.unseal(text)).toBeNull(),
  )
})

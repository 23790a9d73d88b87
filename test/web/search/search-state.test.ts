import { expect, it } from 'vitest'
import { asks, searchState, toggled } from '../../../web/search/search-state.ts'

it.each([
  ['', { text: '', chosen: [], first: 25 }],
  ['text=harbour&kinds=EVENT,PLACE', { text: 'harbour', chosen: ['EVENT', 'PLACE'], first: 25 }],
  ['text=a&kinds=EVENT,toString,NONE&first=1e9', { text: 'a', chosen: ['EVENT'], first: 100 }],
  ['text=a&first=-4', { text: 'a', chosen: [], first: 25 }],
])('the address %s', (query, state) => expect(searchState(new URLSearchParams(query))).toEqual(state))

it.each([
  [[], 'EVENT', 'EVENT'],
  [['PLACE'], 'ARTICLE', 'ARTICLE,PLACE'],
  [['ARTICLE', 'PLACE'], 'PLACE', 'ARTICLE'],
  [['PLACE'], 'PLACE', ''],
])('%j with %s put in or taken out', (chosen, kind, expected) => expect(toggled(chosen, kind)).toBe(expected))

it.each([
  ['', false],
  ['!? …', false],
  ['é', true],
  ['50', true],
  ['مرفأ', true],
])('“%s” has a word to look for: %s', (text, expected) => expect(asks(text)).toBe(expected))

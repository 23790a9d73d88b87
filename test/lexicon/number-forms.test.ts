import { describe, expect, it } from 'vitest'
import { numberForms } from '../../src/lexicon/number-forms.ts'

describe('numberForms', () => {
  it.each([
    ['attack', ['attack', 'attacks']],
    ['clash', ['clash', 'clashes']],
    ['atrocity', ['atrocity', 'atrocities']],
    ['gunman', ['gunman', 'gunmen']],
    ['witness', ['witness', 'witnesses']],
    ['hostilities', ['hostilities']],
    ['child', ['child', 'children'], { child: 'children' }],
  ])('%s', (noun, forms, irregular?: Record<string, string>) => expect(numberForms(noun, irregular)).toEqual(forms))
})

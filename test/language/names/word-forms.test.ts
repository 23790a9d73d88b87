import { expect, it } from 'vitest'
import { wordForms } from '../../../src/language/names/word-forms.ts'
import { readDocument } from '../../../src/language/read-document.ts'

it('tells openings, names inside sentences and plain words apart', () => {
  const document = readDocument('Flood Sweeps Lower Valley\nWater rose in Olmstadt. “Boats sank,” said Ruiz.')
  const forms = wordForms(document)
  expect(forms.cases).toEqual(['title', 'running', 'running'])
  expect([...forms.openings].map((i) => document.tokens[i]?.text)).toEqual(['Flood', 'Water', 'Boats'])
  expect([...forms.inner]).toEqual(['Olmstadt', 'Ruiz'])
  expect(forms.lower.has('rose')).toBe(true)
  expect(forms.english.has('boats')).toBe(true)
  expect(forms.english.has('olmstadt')).toBe(false)
})

import { expect, it } from 'vitest'
import { englishWords } from '../../../src/language/names/vocabulary.ts'

it('knows English words from others, also beside one that the model splits', () => {
  expect([...englishWords(['residents', 'karimzadeh', 'cannot', 'video', 'two words'])].sort()).toEqual(['cannot', 'residents', 'video'])
})

it('gives the same answer again', () => expect([...englishWords(['karimzadeh'])]).toEqual([]))

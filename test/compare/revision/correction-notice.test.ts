import { describe, expect, it } from 'vitest'
import { saysCorrected } from '../../../src/compare/revision/correction-notice.ts'

const text = 'Forty people were killed, the mayor said.'

describe('saysCorrected', () => {
  it.each([
    ['Correction: the number of the dead was wrong.', true],
    ['CLARIFICATION — the mayor spoke on Monday.', true],
    ['Editor’s note: a name was taken out.', true],
    ['An earlier version of this story gave another number.', true],
    ['This article was amended on 3 April 2031.', true],
    ['This report has been updated with the union’s answer.', true],
    ['(Updates throughout)', true],
    ['The corrections officer was unhurt.', false],
    ['The ministry updated its list.', false],
    ['The earlier version of the law was milder.', false],
  ])('%s', (words, expected) => expect(saysCorrected(text, `${text}\n${words}`)).toBe(expected))

  it('takes no notice of a notice that was there before', () => {
    const noted = `${text}\nThis article was amended on 3 April 2031.`
    expect(saysCorrected(noted, `${noted} Forty-one, he said.`)).toBe(false)
  })
})

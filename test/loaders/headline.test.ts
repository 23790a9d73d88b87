import { describe, expect, it } from 'vitest'
import { headline } from '../../loaders/headline.ts'

describe('headline', () => {
  it.each([
    ['set off by a blank line', 'Ferry runs aground off Tarn Head\n\nA ferry ran aground.', 'Ferry runs aground off Tarn Head'],
    ['followed by a paragraph', 'Ferry runs aground\nA ferry with 62 people ran aground on Tuesday.', 'Ferry runs aground'],
    ['a question, after white space', '\r\n  Who steered the ferry?\r\n\r\nNobody knows.', 'Who steered the ferry?'],
  ])('finds one: %s', (_, text, expected) => expect(headline(text)).toBe(expected))
  it.each([
    ['a sentence', 'A ferry ran aground.\n\nNobody was hurt.'],
    ['one word', 'World\n\nA ferry ran aground.'],
    ['a byline', 'By Ada Finch\n\nA ferry ran aground.'],
    ['a paragraph', `${'word '.repeat(60)}\n\nA ferry ran aground.`],
    ['nothing after it', 'Ferry runs aground\n\n'],
    ['nothing at all', ' \n'],
  ])('finds none: %s', (_, text) => expect(headline(text)).toBeNull())
})

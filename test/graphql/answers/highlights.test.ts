import { describe, expect, it } from 'vitest'
import { highlights } from '../../../src/graphql/answers/highlights.ts'

describe('highlights', () => {
  it.each([
    ['Two mines blew up.', 'MINE', ['mines']],
    ['In the inn in town.', 'in', ['In', 'in']],
    ['Port Vey burned. Vey port burns.', 'port vey', ['Port Vey', 'Vey port']],
    ['one two one two one two one two', 'one', ['one', 'one', 'one']],
    ['nothing here', 'else', []],
  ])('%s / %s', (text, query, expected) => expect(highlights(text, query).map((h) => h.words)).toEqual(expected))
})

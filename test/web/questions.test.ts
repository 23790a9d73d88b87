import { readFileSync } from 'node:fs'
import { parse, validate } from 'graphql'
import { globSync } from 'tinyglobby'
import { expect, it } from 'vitest'
import { packageSchema } from '../../src/assembly/graphql.ts'

const questions = globSync('web/**/*.graphql').sort()

it('the desk asks something', () => expect(questions.length).toBeGreaterThan(0))

it.each(questions)('%s is a question of the public API', (file) => {
  expect(validate(packageSchema(), parse(readFileSync(file, 'utf8'))).map(({ message }) => message)).toEqual([])
})

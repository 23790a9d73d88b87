import { readFileSync } from 'node:fs'
import { normalize } from 'node:path'
import { Kind, parse, validate } from 'graphql'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { packageSchema } from '../../src/assembly/graphql.ts'
import { questionText } from '../../web/vite-questions.ts'

const files = globSync('web/**/*.graphql').sort()
const isQuestion = (file: string): boolean =>
  parse(readFileSync(file, 'utf8')).definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION)
const questions = files.filter(isQuestion)
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^#import '([^']+)'$/gm)].map(([, name = '']) => normalize(`${file}/../${name}`))

it('the desk asks something', () => expect(questions.length).toBeGreaterThan(0))

it.each(questions)('%s is a question of the public API, with the fragments that it names and no other', (file) => {
  expect(validate(packageSchema(), parse(questionText(file))).map(({ message }) => message)).toEqual([])
})

describe('a fragment', () => {
  it.each(files.filter((file) => !isQuestion(file)))('%s is one of what all views show, and several ask with it', (file) => {
    expect(file).toMatch(/^web\/show\//)
    expect(files.filter((other) => importsOf(other).includes(file)).length).toBeGreaterThan(1)
  })
})

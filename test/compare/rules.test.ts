import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rules } from '../../src/compare/rules.ts'

it('the documentation lists the rules, in their order', () => {
  const documented = [...readFileSync('docs/comparing.md', 'utf8').matchAll(/^\| ([a-z-]+) \| (?!says)/gm)].map((row) => row[1])
  expect(documented).toEqual(rules.map(({ name }) => name))
})

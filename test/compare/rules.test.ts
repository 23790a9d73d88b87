import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { rules } from '../../src/compare/rules.ts'
import { grounds } from '../../src/compare/toll/grounds.ts'
import { tollPolicies } from '../../src/record/kinds.ts'

/** The first cells of the rows of the documentation's table that is headed so. */
const documented = (heading: string): (string | undefined)[] => {
  const [, table = ''] = readFileSync('docs/comparing.md', 'utf8').split(`\n| ${heading} |`)
  const [rows = ''] = table.split('\n\n')
  return [...rows.matchAll(/^\| `?([a-z-]+)`? \|/gm)].map((row) => row[1])
}

it.each([
  ['rule', rules.map(({ name }) => name)],
  ['ground', grounds.map(({ name }) => name)],
  ['`--policy`', tollPolicies.map((policy) => policy.replaceAll('_', '-'))],
])('the documentation lists every %s, in their order', (heading, names) => expect(documented(heading)).toEqual(names))

import type { Rule } from './rule.ts'

/**
 * Numbers of different days that an article tells beside each other are of two things, whoever gives them and wherever they are told again. They
 * are parts of one sum at the most.
 */
export const toldApart: Rule = {
  name: 'told-apart',
  decide: ({ a, b }, around) => (around.areToldApart(a, b) ? 'unrelated' : null),
}

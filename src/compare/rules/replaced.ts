import type { Rule } from './rule.ts'

/**
 * A number that its own article replaces stands for an earlier day, which is not told: it says something of its replacement alone. One that its
 * article says was wrong says nothing of any other.
 */
export const replaced: Rule = {
  name: 'replaced',
  decide: ({ a, b }, around) =>
    a.mistaken || b.mistaken || around.replacementOf(a) !== null || around.replacementOf(b) !== null ? 'unrelated' : null,
}

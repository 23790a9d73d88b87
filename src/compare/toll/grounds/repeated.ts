import { ofEach } from './ground.ts'

/**
 * A number that an outlet gives in its own voice and has from a source which the article names for it: the source stands for it. Whoever
 * puts outlets into an order wants to hear them, whoever they have it from.
 */
export const repeated = ofEach('repeated', (claim, { around, policy, nameOf }) => {
  const named = [...around.namedBy(claim)].filter((voice) => voice !== claim.voice).sort()
  if (policy === 'source_order' || named.length === 0) return null
  return `its article gives it on the word of ${named.map(nameOf).join(' and ')}`
})

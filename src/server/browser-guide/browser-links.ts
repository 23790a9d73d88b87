import type { Neo4jBrowser } from '../../graphql/context.ts'
import { browserQuestion } from './questions.ts'

type Parameters = Readonly<Record<string, string | number | readonly string[]>>

/** Opens Neo4j Browser at its address with a question of `cypher/browser/` in its editor, which whoever opens it runs. */
export const browserLinks = (address: string): Neo4jBrowser => ({
  around: (ids, first) => linkTo(address, 'around-nodes', { ids, first }),
  wayOf: (claim) => linkTo(address, 'way-of-claim', { claim }),
})

/** What is asked about stands in the query itself: one statement, which the Browser draws when it is run. */
function linkTo(address: string, name: string, parameters: Parameters): string {
  const url = new URL(address)
  url.searchParams.set('cmd', 'edit')
  url.searchParams.set(
    'arg',
    browserQuestion(name).query.replace(/\$(\w+)/g, (_, parameter) => literal(parameters[parameter] ?? '')),
  )
  return url.href
}

/** A JSON text is a Cypher text too. The Browser reads its address as one text, in which these signs end the query, however they are written. */
const literal = (value: Parameters[string] & {}): string =>
  JSON.stringify(value).replace(/[&#]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

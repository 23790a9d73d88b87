import { AttestError } from '../../errors.ts'

/** The first version that knows `CALL (key) { … }`, which the queries are written in. */
const oldest = [5, 23] as const

/** What to do about a server that is older. */
export const versionRemedy = `use Neo4j ${oldest.join('.')} or later; "npm run neo4j" starts one of the long-lived version 5.26`

/**
 * Checks what a server calls itself, `Neo4j/5.26.12` or `Neo4j/2026.08.0`; versions by the year come after 5.
 * @throws AttestError `STORE_VERSION`
 */
export function checkServerVersion(url: string, agent: string): void {
  const [, major, minor] = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent) ?? []
  if (Number(major) > oldest[0] || (Number(major) === oldest[0] && Number(minor) >= oldest[1])) return
  throw new AttestError({
    code: 'STORE_VERSION',
    component: 'graph/neo4j',
    message: `${url} runs ${agent || 'a server that does not say what it is'}, which is older than Neo4j ${oldest.join('.')}`,
    remedy: versionRemedy,
  })
}

import { existsSync, readFileSync } from 'node:fs'
import { text as readAll } from 'node:stream/consumers'
import type { Command } from 'commander'
import { z } from 'zod'
import { executeQuery } from '../assembly/graphql.ts'
import { AttestError, causeOf } from '../errors.ts'
import { describe } from './command.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

/** The document itself, the file of that name, or standard input for `-`. */
async function documentOf(asked: string, terminal: Terminal): Promise<string> {
  if (asked === '-') return readAll(terminal.stdin)
  return existsSync(asked) ? readFileSync(asked, 'utf8') : asked
}

function variablesOf(given: string | undefined): Record<string, unknown> {
  if (given === undefined) return {}
  try {
    return z.record(z.string(), z.unknown()).parse(JSON.parse(existsSync(given) ? readFileSync(given, 'utf8') : given))
  } catch (cause) {
    const fault = { code: 'CLI_VARIABLES', component: 'cli/query', message: `--variables: ${causeOf(cause)}` }
    throw new AttestError({ ...fault, remedy: `give a JSON object or a file that holds one: --variables '{"id": "…"}'` }, { cause })
  }
}

/** `attest query`: GraphQL from an argument, a file or standard input; prints the response as JSON. */
export const queryCommand = (terminal: Terminal): Command =>
  describe({
    name: 'query',
    summary: 'answer a GraphQL query',
    examples: [
      [`attest query '{ stats { nodes { name count } } }'`, 'from the argument'],
      ['attest query examples/queries/03-tolls-by-source.graphql', 'from a file'],
      [`attest query who.graphql --variables '{"name": "Littoral Rights Monitor"}'`, 'with variables'],
    ],
  })
    .argument('<document>', 'a query, a file that holds one, or - for standard input')
    .option('--variables <json>', 'a JSON object, or a file that holds one')
    .action((asked: string, options: { variables?: string }, command: Command) =>
      withGraph(command, terminal, async (graph) => {
        const result = await executeQuery(graph, await documentOf(asked, terminal), variablesOf(options.variables))
        print(terminal, JSON.stringify(result, null, 2))
        if (result.errors !== undefined) terminal.exit(1)
      }),
    )

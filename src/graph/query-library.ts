import { AttestError, causeOf } from '../errors.ts'

/** Gives the text of `cypher/NAME.cypher`. Passed in, so that this room needs no disk. Throws where there is no such file. */
export type ReadQueryFile = (name: string) => string

/** Every query of the project by its name, read once. */
export interface QueryLibrary {
  /** The statements of a file in order; files of `schema/` hold several, each ended by a semicolon. Throws `GRAPH_QUERY_UNKNOWN`. */
  statements(name: string): readonly string[]
}

/** A library over `read`. */
export function queryLibrary(read: ReadQueryFile): QueryLibrary {
  const known = new Map<string, readonly string[]>()
  const load = (name: string): readonly string[] => {
    try {
      return read(name)
        .split(/;[ \t]*(?:\n|$)/)
        .map((statement) => statement.trim())
        .filter((statement) => statement !== '')
    } catch (cause) {
      throw new AttestError(
        {
          code: 'GRAPH_QUERY_UNKNOWN',
          component: 'graph/query-library',
          message: `cypher/${name}.cypher: ${causeOf(cause)}`,
          remedy: 'restore the file from the package',
        },
        { cause },
      )
    }
  }
  return {
    statements: (name) => {
      const statements = known.get(name) ?? load(name)
      known.set(name, statements)
      return statements
    },
  }
}

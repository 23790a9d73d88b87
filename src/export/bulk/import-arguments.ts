/** A table of nodes of one label, or of edges of one type between two labels. */
export interface BulkFile {
  readonly file: string
  /** What the tables of one kind have in common. */
  readonly name: string
  readonly kind: 'nodes' | 'relationships'
  /** The label, or the type. */
  readonly label: string
  /** The labels of an edge's ends; empty for nodes. */
  readonly from: string
  readonly to: string
}

/** How the tables are written, for who reads them: quotes are doubled, texts have line breaks, and ids are text, known by label. */
const format = [
  '--id-type=string',
  '--multiline-fields=true',
  '--array-delimiter=U+001F',
  '--ignore-empty-strings=false',
  '--trim-strings=false',
]

/** The arguments of the import, one a line: `neo4j-admin database import full neo4j @import.args`, called in the folder. */
export const argumentsFile = {
  name: 'import.args',
  text: (files: readonly BulkFile[]): string =>
    `${[...format, ...files.map(({ kind, label, file }) => `--${kind}=${label}=${file}`)].join('\n')}\n`,
}

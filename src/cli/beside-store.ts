import { isNeo4jAddress } from '../graph/neo4j/address.ts'

/** A file beside a store: `.attest.keys.json` for the store `.attest`; for a server's graph where the command is called, `attest.keys.json`. */
export const besideStore = (store: string, extension: string): string =>
  isNeo4jAddress(store) ? `attest.${extension}` : `${store.replace(/(?<![/\\])[/\\]+$/, '')}.${extension}`

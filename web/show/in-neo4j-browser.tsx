/** Leads to Neo4j Browser with the query of what is looked at, in a tab of its own; nothing where no Neo4j server is the store. */
export const InNeo4jBrowser = ({ address }: { address: string | null }) =>
  address === null ? null : (
    <a href={address} target="_blank" rel="noopener">
      Open in Neo4j Browser
    </a>
  )

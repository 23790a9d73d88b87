// Serves the graph of a Neo4j server by @neo4j/graphql for the process that forked this one, until that goes away.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { createYoga } from 'graphql-yoga'
import neo4j from 'neo4j-driver'

const { ATTEST_BENCH_NEO4J: address, NEO4J_USERNAME: user = 'neo4j', NEO4J_PASSWORD: password, NEO4J_DATABASE: database } = process.env
const driver = neo4j.driver(address, neo4j.auth.basic(user, password))
const typeDefs = readFileSync(new URL('graph.graphql', import.meta.url), 'utf8')
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema()
const yoga = createYoga({
  schema,
  context: () => ({ executionContext: driver, ...(database && { sessionConfig: { database } }) }),
  logging: false,
  maskedErrors: false,
})
const server = createServer(yoga)
server.listen(0, '127.0.0.1', () => process.send({ url: `http://127.0.0.1:${server.address().port}/graphql` }))
process.on('message', () => {
  const { user: own, system } = process.cpuUsage()
  process.send({ processorSeconds: (own + system) / 1e6 })
})
process.on('disconnect', async () => {
  server.closeAllConnections()
  server.close()
  await driver.close()
})

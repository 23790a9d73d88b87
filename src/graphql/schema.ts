import { makeExecutableSchema } from '@graphql-tools/schema'
import type { GraphQLSchema } from 'graphql'
import { resolvers } from './resolvers.ts'

/** The executable schema over the files of `schema/`, given as their texts. */
export const executableSchema = (typeDefs: readonly string[]): GraphQLSchema =>
  makeExecutableSchema({
    typeDefs: [...typeDefs],
    resolvers,
    inheritResolversFromInterfaces: true,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  })

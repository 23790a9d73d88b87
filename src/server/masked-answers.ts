import { GraphQLError } from 'graphql'
import type { Plugin } from 'graphql-yoga'

type Mask = (text: string) => string

/** Hides names in every text of an answer, data and errors: what the graph does not tell, the words of a fault may. */
export const maskedAnswersPlugin = (mask: Mask): Plugin => ({
  onResultProcess: ({ result, setResult }) => {
    if (Symbol.asyncIterator in result) return
    const results = Array.isArray(result) ? result : [result]
    const hidden = results.map(({ data, errors, ...rest }) => ({
      ...rest,
      ...(data !== undefined && { data: maskedValue(data, mask) }),
      ...(errors !== undefined && { errors: errors.map((error: GraphQLError) => maskedError(error, mask)) }),
    }))
    setResult(Array.isArray(result) ? hidden : (hidden[0] ?? result))
  },
})

const maskedError = ({ message, nodes, source, positions, path, extensions }: GraphQLError, mask: Mask): GraphQLError =>
  new GraphQLError(mask(message), {
    ...{ nodes, source, positions, path },
    extensions: Object.fromEntries(Object.entries(extensions).map(([name, value]) => [name, maskedValue(value, mask)])),
  })

function maskedValue(value: unknown, mask: Mask): unknown {
  if (typeof value === 'string') return isCursor(value) ? value : mask(value)
  if (Array.isArray(value)) return value.map((one) => maskedValue(one, mask))
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, maskedValue(one, mask)]))
}

/** A cursor is made of what the graph tells, and one with a letter changed leads nowhere. */
const isCursor = (text: string): boolean => /^[\w-]{12,}$/.test(text) && /^2 [\w-]{8} /.test(Buffer.from(text, 'base64url').toString())

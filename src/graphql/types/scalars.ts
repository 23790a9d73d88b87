import { GraphQLError, Kind, type ValueNode } from 'graphql'

const day = /^\d{4}-\d{2}-\d{2}$/
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/

const isDay = (text: string): boolean => day.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true
const isMoment = (text: string): boolean => moment.test(text) && isDay(text.slice(0, 10)) && !Number.isNaN(Date.parse(text))

/** How a scalar of text that passes `holds` comes in; what the graph holds goes out as it is. Its description stands in the schema. */
function textScalar(name: string, holds: (text: string) => boolean, form: string) {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && holds(value)) return value
    throw new GraphQLError(`${name} must be ${form}: ${JSON.stringify(value)}`, { extensions: { code: 'VALUE_INVALID' } })
  }
  return {
    serialize: (value: unknown) => value,
    parseValue: parse,
    parseLiteral: (literal: ValueNode) => parse(literal.kind === Kind.STRING ? literal.value : null),
  }
}

/** Text, not a moment: a day has no time zone. */
export const DateScalar = textScalar('Date', isDay, 'a day as in "2031-04-02"')
export const DateTime = textScalar(
  'DateTime',
  (text) => isDay(text) || isMoment(text),
  'a day or a moment with its time zone, as in "2031-04-02T06:30:00Z"',
)

import { int } from 'neo4j-driver'

/**
 * Parameters as the driver must get them: a number without a fraction goes as an integer, for the driver sends plain numbers as floats, and
 * Cypher takes no float for LIMIT and for places in lists.
 */
export function driverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
  if (Array.isArray(value)) return value.map(driverValue)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, driverValue(entry)]))
}

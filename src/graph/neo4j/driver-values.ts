import { int } from 'neo4j-driver'

/**
 * Parameters as the driver must get them: a number without a fraction goes as an integer, for the driver sends plain numbers as floats, and
 * Cypher takes no float for LIMIT and for places in lists.
 */
export function driverValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? int(value) : value
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? convertedList(value) : convertedEntries(value)
}

/** The list itself where nothing in it changes: most of what is sent is text. */
function convertedList(values: readonly unknown[]): readonly unknown[] {
  let changed: unknown[] | null = null
  for (const [index, value] of values.entries()) {
    const sent = driverValue(value)
    if (sent === value) continue
    changed ??= [...values]
    changed[index] = sent
  }
  return changed ?? values
}

function convertedEntries(entries: object): object {
  let changed: Record<string, unknown> | null = null
  for (const [name, value] of Object.entries(entries)) {
    const sent = driverValue(value)
    if (sent === value) continue
    changed ??= { ...entries }
    changed[name] = sent
  }
  return changed ?? entries
}

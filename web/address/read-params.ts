/** The day that a parameter names (ISO 8601), or null where it names none. */
export function dayOf(params: URLSearchParams, name: string): string | null {
  const text = params.get(name) ?? ''
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? null : text
}

/** The parameter where it is one of these words, else the first of them. */
export function oneOf<T extends string>(params: URLSearchParams, name: string, words: readonly [T, ...T[]]): T {
  const text = params.get(name)
  return words.find((word) => word === text) ?? words[0]
}

/** The parameter's text, or null where there is none. */
export const textOf = (params: URLSearchParams, name: string): string | null => params.get(name) || null

/** The parameter's words, parted by commas, each once. */
export const wordsOf = (params: URLSearchParams, name: string): string[] => [
  ...new Set((params.get(name) ?? '').split(',').filter((word) => word !== '')),
]

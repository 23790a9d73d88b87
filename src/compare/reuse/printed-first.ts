/** When two articles were published, as far as is known. Negative where the first was published before the second, 0 where nobody can tell. */
export function printedFirst(first: string | null, second: string | null): number {
  if (first === null || second === null) return 0
  const [day, other] = [first.slice(0, 10), second.slice(0, 10)]
  const isMoment = first.includes('T') && second.includes('T')
  if (isMoment) return Math.sign(Date.parse(first) - Date.parse(second)) || 0
  return day < other ? -1 : day > other ? 1 : 0
}

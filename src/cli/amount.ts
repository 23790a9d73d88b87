/** A number as GraphQL gives it. */
interface Amount {
  readonly value: number | null
  readonly min: number | null
  readonly max: number | null
  readonly comparator: string
}

/** A number as it was meant: "≥ 29", "> 1,000", "~ 300", "20–30", "24–99". */
export function amount({ value, min, max, comparator }: Amount): string {
  const number = (n: number | null): string => (n === null ? '?' : n.toLocaleString('en'))
  const signs: Record<string, string> = { ABOUT: '~ ', AT_LEAST: '≥ ', AT_MOST: '≤ ', MORE_THAN: '> ', LESS_THAN: '< ' }
  return value === null ? `${number(min)}–${number(max)}` : `${signs[comparator] ?? ''}${number(value)}`
}

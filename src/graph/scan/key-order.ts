/** The order of keys, by their parts: the order by code points, which both engines give their strings, and JavaScript does not. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let part = 0; part < a.length; part += 1) {
    const order = compareCodePoints(a[part] ?? '', b[part] ?? '')
    if (order !== 0) return order
  }
  return 0
}

/** Less than, equal to or more than zero as `a` is before, equal to or after `b` by code points. */
export function compareCodePoints(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let at = 0; at < length; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left !== right) return rank(left) - rank(right)
  }
  return a.length - b.length
}

/** Halves of characters beyond U+FFFF come after every whole UTF-16 unit, though their numbers do not. */
const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit)

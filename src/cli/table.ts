/** A column of a table for people: its heading and whether it is set flush right (numbers). */
export interface Column {
  readonly heading: string
  readonly right?: boolean
}

/**
 * A table in plain text: two spaces between columns, a rule under the headings, long cells cut to `widest` characters with an ellipsis.
 * Control characters are replaced, so that no article's text can steer the terminal.
 */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], widest = 72): string {
  const cells = rows.map((row) => columns.map((_, i) => cut(plain(row[i] ?? ''), widest)))
  const widths = columns.map((column, i) => Math.max(column.heading.length, ...cells.map((row) => [...(row[i] ?? '')].length)))
  const line = (row: readonly string[]): string =>
    columns
      .map((column, i) => pad(row[i] ?? '', widths[i] ?? 0, column.right === true))
      .join('  ')
      .trimEnd()
  return [line(columns.map((c) => c.heading)), line(widths.map((w) => '─'.repeat(w))), ...cells.map(line)].join('\n')
}

/** Text on one line without control characters: safe to print. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .trim()

const cut = (text: string, widest: number): string => {
  const characters = [...text]
  return characters.length <= widest ? text : `${characters.slice(0, widest - 1).join('')}…`
}

const pad = (text: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - [...text].length))
  return right ? space + text : text + space
}

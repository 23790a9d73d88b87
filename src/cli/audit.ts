import type { Command } from 'commander'
import { type AuditLine, readLine } from '../audit/entry.ts'
import { type Break, verifyTrail } from '../audit/verify.ts'
import { trailOf } from './audited.ts'
import { describe, jsonOption, settingsOf } from './command.ts'
import { plain } from './table.ts'
import { notice, print, type Terminal } from './terminal.ts'

interface Options {
  readonly verify?: boolean
  readonly expect?: string
  readonly json?: boolean
}

/** `attest audit`: what was done, by whom. */
export const auditCommand = (terminal: Terminal): Command =>
  describe({
    name: 'audit',
    summary: 'list what was changed and taken out, when and by whom; or see that no line of that was changed or removed',
    examples: [
      ['attest audit', 'every change and export, the first first'],
      ['attest audit --verify', 'exit status 1 where a line was changed or removed'],
      ['attest audit --verify --expect HASH', 'where a hash that --verify printed before is gone too'],
    ],
  })
    .option('--verify', 'hold each line against the one before it, and print the hash of the last')
    .option('--expect <hash>', 'of a line that must be there: noted elsewhere, it tells of lines that were cut off at the end')
    .addOption(jsonOption())
    .action(({ verify, expect, json }: Options, command: Command) => {
      const text = trailOf(settingsOf(command, terminal), terminal).text()
      if (verify === true || expect !== undefined) return tellVerdict(text, expect ?? null, json === true, terminal)
      const lines = text.split('\n').flatMap((row) => readLine(row) ?? [])
      if (json === true) for (const line of lines) print(terminal, JSON.stringify(line))
      else print(terminal, lines.length === 0 ? 'Nothing was changed or taken out.' : lines.map(lineOf).join('\n'))
    })

function tellVerdict(text: string, expected: string | null, json: boolean, terminal: Terminal): void {
  const verdict = verifyTrail(text, expected)
  for (const broken of verdict.breaks) if (!json) notice(terminal, breakLine(broken))
  if (verdict.expected === false && !json) notice(terminal, 'no line has the hash that was expected')
  const whole = verdict.breaks.length === 0 && verdict.expected !== false
  print(
    terminal,
    json
      ? JSON.stringify(verdict)
      : `${verdict.lines} lines: ${whole ? 'none was changed or removed' : 'not as they were written'}; the last is ${verdict.head}`,
  )
  if (!whole) terminal.exit(1)
}

const words: Readonly<Record<Break['what'], string>> = {
  changed: 'is not as it was written',
  'missing before': 'does not follow the line before it: lines were removed, added or put elsewhere',
  unfinished: 'is not whole: writing ended in the middle of it',
}
const breakLine = ({ line, what }: Break): string => `line ${line} ${words[what]}`

function lineOf({ at, who, action, about, outcome, code }: AuditLine): string {
  const told = Object.entries(about).map(([name, value]) => `${name} ${Array.isArray(value) ? value.join(', ') : value}`)
  return `${at.slice(0, 19)}Z  ${plain(who)}  ${action}${told.length === 0 ? '' : ` (${plain(told.join('; '))})`}  ${outcome}${code === null ? '' : ` [${code}]`}`
}

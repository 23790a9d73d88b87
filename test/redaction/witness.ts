import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { call } from '../cli/call.ts'

/** Fiction: a witness in the examples, and in an article whose id, address and title name her too. */
export const interview = {
  id: 'elena-suarez-interview',
  url: 'https://river.example/2031/09/06/elena-suarez-speaks?by=Elena%20Su%C3%A1rez',
  title: 'Elena Suarez: I saw the roof of the silo lift',
  outlet: 'River Weekly',
  publishedAt: '2031-09-06T10:00:00Z',
  text:
    'At least 11 people were killed in Nueva Palmira on Tuesday, Elena Suarez said. "I saw 12 people killed at the gate," Ms. Suarez told River Weekly on Friday. ' +
    'Suarez’s brother was wounded. Elena Suárez accused Puerto Alto Terminals of the killing. Puerto Alto Terminals denied that. ' +
    'According to Plata Wire, citing Elena Suarez, 41 civilians were killed in Nueva Palmira on Tuesday. Fire chief Rafael Ibarra condemned the killing in Nueva Palmira.',
}

/** What must be nowhere: a witness by name, and an actor by id. */
export const rules = {
  secret: 'a secret of a test, and of nothing else',
  rules: [{ name: 'Elena Suarez' }, { actor: 'actor:rafael ibarra' }],
}

/** Her names, his, and their first letters in a row as far as nobody else's begin so. */
const needle = /s[uú]\u0301?arez|elena|ibarra|rafael/iu

/** Where a text holds a hidden name: as it stands, or in what it encodes. Null where it does not. */
export function told(text: string): string | null {
  const around = (where: string): string | null => {
    const at = where.search(needle)
    return at < 0 ? null : where.slice(Math.max(0, at - 60), at + 60)
  }
  const tokens = [...new Set(text.match(/[\w+/=%.-]{8,}/g) ?? [])]
  const decoded = tokens.flatMap((token) => [
    Buffer.from(token, 'base64url').toString(),
    Buffer.from(token.replace(/[^0-9a-f]/g, ''), 'hex').toString(),
    token.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  ])
  const unescaped = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/\\[nt]/g, ' ')
  return [text, unescaped, ...decoded].reduce<string | null>((found, one) => found ?? around(one), null)
}

export interface Hidden {
  readonly folder: string
  readonly store: string
  /** The environment of a call in which the two are hidden. */
  readonly environment: Readonly<Record<string, string>>
  /** The same without rules. */
  readonly open: Readonly<Record<string, string>>
  readonly interview: string
  remove(): void
}

/** A store with the examples and the interview, and a file of rules. */
export async function hiddenWitness(): Promise<Hidden> {
  const folder = mkdtempSync(join(tmpdir(), 'attest-redaction-'))
  const [store, file, redact] = [join(folder, 'store'), join(folder, 'interview.json'), join(folder, 'hide.json')]
  writeFileSync(file, JSON.stringify(interview))
  writeFileSync(redact, JSON.stringify(rules))
  const open = { ATTEST_STORE: store, ATTEST_READER: 'rules', ATTEST_THREADS: '1' }
  const loaded = await call(['load', 'examples/articles', 'examples/revised', file, '--quiet'], { environment: open })
  if (!/articles loaded/.test(loaded.out)) throw new Error(loaded.out + loaded.err)
  return {
    folder,
    store,
    open,
    environment: { ...open, ATTEST_REDACT: redact },
    interview: file,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

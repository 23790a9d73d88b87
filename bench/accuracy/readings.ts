import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../src/assembly/package-files.ts'
import type { ReaderName } from '../../src/reader/reader.ts'
import type { Article } from '../../src/record/article.ts'
import { type ExtractionRecord, recordSchema } from '../../src/record/schema.ts'
import { ended, started, written } from './program.ts'

/**
 * Reads articles with `attest extract`, as a user would.
 * @param kept whether an earlier reading of the same articles by the same reader will do: for work on what comes after reading
 */
export async function readings(articles: readonly Article[], reader: ReaderName, kept: boolean): Promise<ExtractionRecord[]> {
  const lines = articles.map((article) => `${JSON.stringify(article)}\n`).join('')
  const folder = join(packageRoot, 'bench', 'results', 'readings')
  const file = join(folder, `${reader}-${createHash('sha256').update(lines).digest('hex').slice(0, 16)}.jsonl`)
  if (!kept || !existsSync(file)) {
    const records = await extracted(lines, reader)
    mkdirSync(folder, { recursive: true })
    writeFileSync(`${file}.new`, records)
    renameSync(`${file}.new`, file)
  }
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => recordSchema.parse(JSON.parse(line)))
}

async function extracted(lines: string, reader: ReaderName): Promise<string> {
  const child = started([join(packageRoot, 'dist/src/cli/main.js'), 'extract', '--stdin', '--reader', reader])
  child.stdin.end(lines)
  const [records] = await Promise.all([written(child.stdout), ended(child, 'attest extract')])
  return records
}

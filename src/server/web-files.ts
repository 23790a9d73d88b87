import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { packageRoot } from '../assembly/package-files.ts'

/** A file of the desk, as it is sent. */
export interface WebFile {
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly gzipped: Uint8Array<ArrayBuffer>
  readonly etag: string
}

/** The desk's files by their path, such as `/assets/main-x1.js`; its page stands under `/index.html`. */
export type WebFiles = ReadonlyMap<string, WebFile>

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
}

/** The files that `npm run build` put into the folder, in memory; null where there is no such build. */
export function readWebFiles(folder = join(packageRoot, 'dist', 'web')): WebFiles | null {
  if (!existsSync(join(folder, 'index.html'))) return null
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length).replaceAll('\\', '/'), webFile(path)]
    }),
  )
}

function webFile(path: string): WebFile {
  const bytes = new Uint8Array(readFileSync(path))
  let gzipped: Uint8Array<ArrayBuffer> | null = null
  return {
    type: types[extname(path)] ?? 'application/octet-stream',
    bytes,
    // Of the many outlines of the map few are asked for.
    get gzipped() {
      gzipped ??= new Uint8Array(gzipSync(bytes))
      return gzipped
    },
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
  }
}

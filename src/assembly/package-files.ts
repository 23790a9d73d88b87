import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The package's own folder: the nearest one upwards that holds `package.json`, from source and from dist alike. */
export const packageRoot: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json')) && dirname(folder) !== folder) folder = dirname(folder)
  return folder
})()

/** A shipped text file, by its path inside the package. */
export const readPackageFile = (path: string): string => readFileSync(join(packageRoot, path), 'utf8')

/** A shipped binary file, by its path inside the package, in memory that threads can share. */
export function readPackageBytes(path: string): Uint8Array<SharedArrayBuffer> {
  const file = readFileSync(join(packageRoot, path))
  const shared = new Uint8Array(new SharedArrayBuffer(file.byteLength))
  shared.set(file)
  return shared
}

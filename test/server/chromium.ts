import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome']

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** The path of a Chromium on this machine: `CHROMIUM` in the environment, else the first on the search path; null where there is none. */
export function chromiumPath(environment: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (environment.PATH ?? '').split(delimiter)
  const candidates = [environment.CHROMIUM ?? '', ...names.flatMap((name) => folders.map((folder) => join(folder, name)))]
  return candidates.find((path) => path !== '' && isProgram(path)) ?? null
}

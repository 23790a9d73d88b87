import { spawn } from 'node:child_process'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'

/** A program of Node's that is fed and read; what it complains of is seen. */
export const started = (args: readonly string[]) => spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] })

/** Waits for a program. Throws where it fails, with what it is called. */
export function ended(child: ReturnType<typeof started>, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`${what} ended with status ${code}`))))
  })
}

/** All that a program writes, as text. */
export const written = async (stream: Readable): Promise<string> => (await buffer(stream)).toString('utf8')

import { Readable, Writable } from 'node:stream'
import { run } from '../../src/cli/run.ts'

/** A stream that keeps what is written to it; no terminal. */
class Kept extends Writable {
  readonly pieces: string[] = []
  readonly isTTY = false
  override _write(chunk: Buffer | string, _: BufferEncoding, done: () => void): void {
    this.pieces.push(chunk.toString())
    done()
  }
}

/** Runs `attest` in this process as a person would, and gives what they would see; articles are read by rules unless the environment says otherwise, since the model takes seconds to load. The clock stands at 2031-12-01. */
export async function call(
  argv: readonly string[],
  { stdin = '', environment = { ATTEST_READER: 'rules' } }: { stdin?: string | Uint8Array; environment?: NodeJS.ProcessEnv } = {},
) {
  const stdout = new Kept()
  const stderr = new Kept()
  const status = await run(argv, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout,
    stderr,
    environment,
    now: () => Date.UTC(2031, 11, 1),
    elapsed: () => 0,
    version: '0.0.0',
  })
  return { status, out: stdout.pieces.join(''), err: stderr.pieces.join('') }
}

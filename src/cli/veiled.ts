import { Writable } from 'node:stream'
import type { Output } from './terminal.ts'

/** A stream whose texts pass through `mask` before another has them: the last place that a name can be hidden, whatever wrote it. */
export function veiled(output: Output, mask: (text: string) => string): Output {
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk: string | Buffer, _, done) => {
      if (output.write(mask(chunk.toString()))) done()
      else output.once('drain', () => done())
    },
  })
  output.on('error', (error) => stream.destroy(error))
  // Whoever gave the output hears of its errors.
  stream.on('error', () => undefined)
  return Object.assign(stream, { isTTY: output.isTTY === true })
}

/** When all that was written to a stream is with its reader, or never will be. */
export const written = (stream: Output): Promise<void> =>
  stream.destroyed ? Promise.resolve() : new Promise((done) => void stream.write('', () => done()))

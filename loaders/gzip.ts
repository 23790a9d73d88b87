import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { AttestError, causeOf } from '../src/errors.ts'

/** Whether bytes begin a gzip member (RFC 1952, 2.3.1). */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/**
 * Unpacks a gzip stream of one or more members as it is read.
 * @throws AttestError `LOADER_GZIP` for a stream that ends in the middle or is damaged; what came before has been yielded
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const input = Readable.from(bytes, { objectMode: false })
  const output = createGunzip()
  input.on('error', (error) => output.destroy(error))
  try {
    yield* input.pipe(output)
  } catch (error) {
    if (error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('Z_')) throw damaged(error)
    throw error
  } finally {
    input.destroy()
    output.destroy()
  }
}

function damaged(error: Error): AttestError {
  const truncated = error.message === 'unexpected end of file'
  return new AttestError(
    {
      code: 'LOADER_GZIP',
      component: 'loader/gzip',
      message: truncated ? 'the gzip data is truncated' : `the gzip data is damaged: ${causeOf(error)}`,
      remedy: truncated ? 'fetch or copy the file again: its end is missing' : 'fetch or copy the file again; gzip -t checks it',
    },
    { cause: error },
  )
}

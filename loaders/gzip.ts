import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { AttestError, causeOf } from '../src/errors.ts'
import { bomb, mostUnpacked } from './unpacked-limit.ts'

/** Of what goes wrong with a packed stream as a whole: nothing after it can be read. */
export const gzipComponent = 'loader/gzip'

/** Whether bytes begin a gzip member (RFC 1952, 2.3.1). */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b

/**
 * Unpacks a gzip stream of one or more members as it is read.
 * @throws AttestError `LOADER_GZIP` for a stream that ends in the middle or is damaged, `LOADER_BOMB` for one that unpacks to more than
 * `mostUnpacked`; what came before has been yielded
 */
export async function* gunzip(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let packed = 0
  let unpacked = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      packed += chunk.length
      yield chunk
    }
  }
  const input = Readable.from(counted(), { objectMode: false })
  const output = createGunzip()
  input.on('error', (error) => output.destroy(error))
  try {
    for await (const chunk of input.pipe(output)) {
      unpacked += chunk.length
      if (unpacked > mostUnpacked(packed)) throw bomb(gzipComponent)
      yield chunk
    }
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
      component: gzipComponent,
      message: truncated ? 'the gzip data is truncated' : `the gzip data is damaged: ${causeOf(error)}`,
      remedy: truncated ? 'fetch or copy the file again: its end is missing' : 'fetch or copy the file again; gzip -t checks it',
    },
    { cause: error },
  )
}

import { setFlagsFromString } from 'node:v8'
import type { InferenceSession, Tensor } from 'onnxruntime-web'
import { z } from 'zod'
import { AttestError, causeOf } from '../../errors.ts'
import type { Encoder, Logits } from './encoder.ts'

/** A runtime for ONNX files; both that are used have the same interface. */
interface Runtime {
  readonly name: string
  readonly InferenceSession: { create(model: Uint8Array, options: InferenceSession.SessionOptions): Promise<InferenceSession> }
  readonly Tensor: new (type: 'int32', data: Int32Array, dims: readonly number[]) => Tensor
}

/** One thread a session: articles are read side by side by worker threads, and a session's own threads would wait for each other. */
const options: InferenceSession.SessionOptions = { intraOpNumThreads: 1, interOpNumThreads: 1, executionProviders: ['cpu'] }

/**
 * Makes an encoder of an ONNX model: by `onnxruntime-node` where that package is installed, which is four times as fast, else by
 * `onnxruntime-web`'s WebAssembly, which runs everywhere.
 * @throws AttestError `READER_RUNTIME` where neither runs the model
 */
export async function onnxEncoder(model: Uint8Array): Promise<Encoder> {
  const failures: string[] = []
  for (const load of [nativeRuntime, webRuntime]) {
    try {
      const runtime = await load()
      return encoderOf(runtime, await runtime.InferenceSession.create(model, options))
    } catch (error) {
      failures.push(causeOf(error))
    }
  }
  throw new AttestError({
    code: 'READER_RUNTIME',
    component: 'reader/model',
    message: `no runtime runs the model: ${failures.join('; ')}`,
    remedy: 'install the package again, or read by rules: --reader rules',
  })
}

const moduleSchema = z.object({
  InferenceSession: z.custom<Runtime['InferenceSession']>((value) => typeof value === 'function' && 'create' in value),
  Tensor: z.custom<Runtime['Tensor']>((value) => typeof value === 'function'),
})

async function nativeRuntime(): Promise<Runtime> {
  const name = 'onnxruntime-node'
  const imported: unknown = await import(name)
  return { name, ...moduleSchema.parse(imported) }
}

async function webRuntime(): Promise<Runtime> {
  // What V8's compilers take side by side for this runtime stays with the process: one at a time, two workers were 110 MB smaller.
  setFlagsFromString('--wasm-num-compilation-tasks=1')
  const { InferenceSession, Tensor, env } = await import('onnxruntime-web/wasm')
  env.wasm.numThreads = 1
  return { name: 'onnxruntime-web', InferenceSession, Tensor }
}

const encoderOf = (runtime: Runtime, session: InferenceSession): Encoder => ({
  runtime: runtime.name,
  run: async (ids, cases) => {
    const dims = [1, ids.length]
    const given = { input_ids: new runtime.Tensor('int32', ids, dims), case_ids: new runtime.Tensor('int32', cases, dims) }
    const outputs = await session.run(given)
    return Object.fromEntries(Object.entries(outputs).map(([head, tensor]) => [head, logitsOf(tensor)])) satisfies Logits
  },
})

function logitsOf(tensor: Tensor): Float32Array {
  if (tensor.data instanceof Float32Array) return tensor.data
  throw new TypeError(`the model gives ${tensor.type}, not float32`)
}

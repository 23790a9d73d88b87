/** Logits of each head by its name: `pieces × labels`, row by row. */
export type Logits = Readonly<Record<string, Float32Array>>

/** The network, wherever it runs. Given the ids and cases of one window, its two special pieces included. */
export interface Encoder {
  /** Which runtime runs it, for people: "onnxruntime-web". */
  readonly runtime: string
  run(ids: Int32Array, cases: Int32Array): Promise<Logits>
}

/** Reads a stream by count or up to a separator. Every call takes bytes or meets the end: no input keeps it busy for ever. */
export class ByteReader {
  readonly #iterator: AsyncIterator<Uint8Array>
  #held: Buffer = Buffer.alloc(0)
  #ended = false

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#iterator = bytes[Symbol.asyncIterator]()
  }

  async #more(): Promise<boolean> {
    const next = this.#ended ? { done: true as const, value: undefined } : await this.#iterator.next()
    if (next.done === true) {
      this.#ended = true
      return false
    }
    this.#held = this.#held.length === 0 ? Buffer.from(next.value) : Buffer.concat([this.#held, next.value])
    return true
  }

  /** The next `count` bytes; fewer at the end of the stream. */
  async take(count: number): Promise<Buffer> {
    const parts: Buffer[] = []
    let missing = count
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#more())) break
      const part = this.#held.subarray(0, missing)
      this.#held = this.#held.subarray(part.length)
      missing -= part.length
      parts.push(part)
    }
    return Buffer.concat(parts)
  }

  /** Passes `count` bytes by; gives how many were missing. */
  async skip(count: number): Promise<number> {
    let missing = count
    while (missing > 0) {
      if (this.#held.length === 0 && !(await this.#more())) break
      const length = Math.min(missing, this.#held.length)
      this.#held = this.#held.subarray(length)
      missing -= length
    }
    return missing
  }

  /** The bytes before a separator, which is passed by; all that is left where the stream ends first, `null` where `limit` does not reach it. */
  async until(separator: string, limit: number): Promise<Buffer | null> {
    for (;;) {
      const at = this.#held.indexOf(separator)
      if (at >= 0 && at <= limit) {
        const part = this.#held.subarray(0, at)
        this.#held = this.#held.subarray(at + separator.length)
        return part
      }
      if (this.#held.length > limit) return null
      if (!(await this.#more())) return this.take(this.#held.length)
    }
  }

  async close(): Promise<void> {
    this.#held = Buffer.alloc(0)
    if (!this.#ended) await this.#iterator.return?.()
    this.#ended = true
  }
}

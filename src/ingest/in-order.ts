/**
 * Maps a stream with at most `width` calls under way and yields results in input order, so that memory stays flat and output is the
 * same whatever finishes first. What goes wrong with one item belongs in its result: what `work` throws ends the stream.
 */
export async function* inOrder<In, Out>(source: AsyncIterable<In>, width: number, work: (item: In) => Promise<Out>): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = []
  for await (const item of source) {
    const one = work(item)
    // Thrown where it is awaited; until then nobody may hear of it.
    one.catch(() => undefined)
    underWay.push(one)
    if (underWay.length < width) continue
    const first = underWay.shift()
    if (first !== undefined) yield await first
  }
  for (const rest of underWay) yield await rest
}

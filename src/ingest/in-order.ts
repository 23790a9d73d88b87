/**
 * Maps a stream with at most `width` calls under way and yields results in input order, so that memory stays flat and output is the
 * same whatever finishes first. `work` must not throw: what goes wrong with one item belongs in its result.
 */
export async function* inOrder<In, Out>(source: AsyncIterable<In>, width: number, work: (item: In) => Promise<Out>): AsyncGenerator<Out> {
  const underWay: Promise<Out>[] = []
  for await (const item of source) {
    underWay.push(work(item))
    if (underWay.length < width) continue
    const first = underWay.shift()
    if (first !== undefined) yield await first
  }
  for (const rest of underWay) yield await rest
}

/** Values as JSON, one after another in a list or an object's field: `head`, the values with commas between, `tail`. */
export async function* separated(head: string, values: AsyncIterable<readonly unknown[]>, tail: string): AsyncGenerator<string> {
  let before = head
  for await (const some of values) {
    if (some.length === 0) continue
    yield before + some.map((value) => JSON.stringify(value)).join(',\n')
    before = ',\n'
  }
  yield before === head ? head + tail : tail
}

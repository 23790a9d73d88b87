/** What some clients got done. */
export interface Done {
  readonly requests: number
  readonly seconds: number
  /** Of each request, in milliseconds. */
  readonly times: readonly number[]
}

/** Asks one thing, the `turn`th; rejects where the answer is an error. */
export type Ask = (turn: number) => Promise<void>

/** `clients` of them, each asking again as soon as it has its answer, for so many seconds. */
export async function askTogether(clients: number, seconds: number, ask: Ask): Promise<Done> {
  const times: number[] = []
  let turn = 0
  const begin = performance.now()
  const until = begin + seconds * 1000
  await Promise.all(
    Array.from({ length: clients }, async () => {
      while (performance.now() < until) {
        const asked = performance.now()
        await ask(turn++)
        times.push(performance.now() - asked)
      }
    }),
  )
  return { requests: times.length, seconds: (performance.now() - begin) / 1000, times }
}

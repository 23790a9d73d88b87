import { connect, createServer, type Socket } from 'node:net'

/** Bolt's COMMIT: one chunk of two bytes, a structure without fields, signature 0x12. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

export interface Proxy {
  readonly port: number
  /** How many connections were cut. */
  cuts(): number
  /** From now on nothing comes through, and nobody is told: as behind a network that has come apart. What was sent waits. */
  part(): void
  /** Passes on what waits, and all that comes. */
  join(): void
  close(): void
}

/**
 * Passes connections on to a server and cuts them: `atParcels` counts what clients sent, `atCommits` their commits. A commit reaches the
 * server and its answer is lost, so that no client can know whether it was done.
 */
export async function cuttingProxy(server: URL, atParcels: readonly number[], atCommits: readonly number[]): Promise<Proxy> {
  let parcels = 0
  let commits = 0
  let cuts = 0
  let isParted = false
  const open = new Set<Socket>()
  const proxy = createServer((client) => {
    const upstream = connect(Number(server.port), server.hostname)
    for (const socket of [client, upstream]) {
      open.add(socket)
      if (isParted) socket.pause()
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        client.destroy()
        upstream.end()
      })
    }
    upstream.on('data', (answer) => client.writable && client.write(answer))
    client.on('data', (parcel) => {
      parcels += 1
      const isCommit = parcel.includes(commit)
      if (isCommit) commits += 1
      upstream.write(parcel)
      if (atParcels.includes(parcels) || (isCommit && atCommits.includes(commits))) {
        cuts += 1
        client.destroy()
      }
    })
  })
  await new Promise<void>((listening) => proxy.listen(0, '127.0.0.1', listening))
  const address = proxy.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : 0,
    cuts: () => cuts,
    part: () => {
      isParted = true
      for (const socket of open) socket.pause()
    },
    join: () => {
      isParted = false
      for (const socket of open) socket.resume()
    },
    close: () => {
      for (const socket of open) socket.destroy()
      proxy.close()
    },
  }
}

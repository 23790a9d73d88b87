import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkGraph } from '../../src/graph/check/check-graph.ts'
import { compareGraphs } from '../../src/graph/check/compare-graphs.ts'
import type { Graph } from '../../src/graph/port.ts'
import { knownArticles } from '../../src/graph/write/known-articles.ts'
import type { Extractor } from '../../src/ingest/extractor.ts'
import type { Article } from '../../src/record/article.ts'
import { type Chance, seeded } from '../seeded.ts'
import { loadAll } from './load-all.ts'

/** The store that loads are killed in. */
export interface FaultStore {
  /** As `--store` names it. */
  readonly address: string
  open(): Promise<Graph>
  empty(): Promise<void>
}

export interface Campaign {
  readonly store: FaultStore
  /** Of an undisturbed load of the same articles. */
  readonly reference: Graph
  readonly articles: readonly Article[]
  /** The same articles, as a file that `load-until-killed` takes. */
  readonly file: string
  readonly extractor: Extractor
  /** Articles a transaction. */
  readonly batch: number
  readonly rounds: number
  readonly seed: number
  /** What node is called with, before the arguments of `load-until-killed`. */
  readonly child: readonly string[]
  /** Told of each round when it is over. */
  readonly told?: (done: RoundFigures) => void
}

/** What was seen in one round. `wrong` is what must be empty. */
export interface RoundFigures {
  readonly round: number
  readonly kills: readonly { readonly acknowledged: number; readonly found: number }[]
  readonly wrong: readonly string[]
  readonly seconds: number
}

/** In this share of the rounds the load that goes on is killed too, once or twice. */
const killedAgain = 0.3
/** Milliseconds within which a kill follows a batch: longer than one takes. */
const withinBatch = 60
/** Milliseconds within which a kill follows the beginning of the process, in one of `early` rounds. */
const withinStart = 1000
const early = 8

/**
 * So many times: loads into an empty store and kills the process (SIGKILL) at some moment; opens the store, checks it, looks for everything
 * that was acknowledged, loads again to the end, and compares with the graph of an undisturbed load.
 */
export async function faultRounds(campaign: Campaign): Promise<RoundFigures[]> {
  const chance = seeded(campaign.seed)
  const done: RoundFigures[] = []
  for (let round = 1; round <= campaign.rounds; round++) {
    const figures = await oneRound(campaign, round, chance)
    campaign.told?.(figures)
    done.push(figures)
  }
  return done
}

async function oneRound(campaign: Campaign, round: number, chance: Chance): Promise<RoundFigures> {
  const { store, articles, batch, extractor, reference } = campaign
  const begin = performance.now()
  const wrong: string[] = []
  const kills: { acknowledged: number; found: number }[] = []
  await store.empty()
  const times = chance.number() < killedAgain ? 2 + chance.whole(2) : 1
  for (let kill = 0; kill < times; kill++) {
    const acknowledged = await killedLoad(campaign, chance)
    const graph = await store.open()
    const known = await knownArticles(
      graph,
      articles.map(({ id }) => id),
    )
    const lost = acknowledged.filter((id) => !known.has(id))
    if (lost.length > 0) wrong.push(`acknowledged and lost: ${lost.join(', ')}`)
    if (known.size % batch !== 0 && known.size !== articles.length) wrong.push(`${known.size} articles: half a batch`)
    await checkGraph(graph, ({ code, id, message }) => wrong.push(`${code}: ${id}: ${message}`))
    kills.push({ acknowledged: acknowledged.length, found: known.size })
    if (kill === times - 1) {
      await loadAll(graph, articles, extractor, batch)
      await checkGraph(graph, ({ code, id, message }) => wrong.push(`${code} at the end: ${id}: ${message}`))
      await compareGraphs(reference, graph, ({ element, foundIn }) => wrong.push(`differs: ${element}, in ${foundIn}`))
    }
    await graph.close()
  }
  return { round, kills, wrong, seconds: (performance.now() - begin) / 1000 }
}

/** Starts a load in a process of its own and kills it at some moment, which may be past its end; gives the ids that it acknowledged. */
async function killedLoad({ store, articles, file, batch, child: argv }: Campaign, chance: Chance): Promise<string[]> {
  const batches = Math.ceil(articles.length / batch)
  const startsKilled = chance.whole(early) === 0
  const afterBatch = chance.whole(batches)
  const delay = chance.number() * (startsKilled ? withinStart : withinBatch)
  const child = spawn(process.execPath, [...argv, store.address, file, String(batch)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => resolve())
  })
  const acknowledged: string[] = []
  let isOpen = false
  const kill = async (): Promise<void> => {
    await sleep(delay)
    child.kill('SIGKILL')
  }
  if (startsKilled) void kill()
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (isOpen) acknowledged.push(line)
    const isTime = acknowledged.length === afterBatch * batch && !startsKilled
    isOpen = true
    if (isTime) void kill()
  })
  await ended
  return acknowledged
}

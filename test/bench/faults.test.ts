import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { examples } from '../../bench/examples.ts'
import { type PreparedArticles, prepared } from '../../bench/faults/prepared.ts'
import { type Campaign, faultRounds } from '../../bench/faults/rounds.ts'
import { changedArticles } from '../../bench/generate.ts'
import { openGraph } from '../../src/assembly/graph.ts'

const folder = mkdtempSync(join(tmpdir(), 'attest-faults-'))
const address = join(folder, 'store')
let made: PreparedArticles
let campaign: Campaign
beforeAll(async () => {
  made = await prepared([...changedArticles(await examples(), 12, 1)], folder)
  campaign = {
    ...made,
    store: { address, open: () => openGraph(address), empty: async () => rmSync(address, { recursive: true, force: true }) },
    ...{ batch: 2, rounds: 2, seed: 4 },
    child: ['--import', 'tsx', 'bench/faults/load-until-killed.ts'],
  }
}, 60_000)
afterAll(async () => {
  await made.reference.close()
  rmSync(folder, { recursive: true, force: true })
})

it('a load that is killed loses nothing that it acknowledged, and ends as one that was not', { timeout: 120_000 }, async () => {
  const rounds = await faultRounds(campaign)
  expect(rounds.flatMap(({ wrong }) => wrong)).toEqual([])
  const kills = rounds.flatMap((round) => round.kills)
  expect(kills.some(({ found }) => found > 0 && found < 12)).toBe(true)
})

it('a round tells of what is lost, and of a graph that is another', { timeout: 120_000 }, async () => {
  const forgetful = {
    ...campaign.store,
    open: async () => {
      await campaign.store.empty()
      return openGraph(address)
    },
  }
  const other = made.articles.map((article) => (article.id.endsWith('-3') ? { ...article, title: 'Another title' } : article))
  const [round] = await faultRounds({ ...campaign, store: forgetful, articles: other, rounds: 1, seed: 11 })
  expect(round?.wrong).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^acknowledged and lost: changed-1-0/),
      expect.stringMatching(/^differs: Article changed-1-3, in both/),
    ]),
  )
})

import { evidencePack } from '../../src/export/evidence-pack.ts'
import type { FormatName } from '../../src/export/formats.ts'
import type { Selection } from '../../src/export/pack/selection.ts'
import { emptyGazetteer } from '../../src/gazetteer/empty-gazetteer.ts'
import type { Graph } from '../../src/graph/port.ts'
import type { ArticleRecord } from '../../src/graph/write/article-parts.ts'
import { writeRecords } from '../../src/graph/write/write-records.ts'
import { withEmbedded } from '../graph/stores.ts'
import { portExplosion } from '../graphql/port-explosion.ts'
import { told } from '../graphql/told.ts'

/** An article whose words, outlet and title would do harm where they are not escaped, of no day, in a place known to its division alone. */
const hostile = told({
  id: 'hostile & "quoted" <one>',
  outlet: '=HYPERLINK("https://bad.example")',
  publishedAt: null,
  text: '+1 "dead"\u0007, 12 dockers\nwere killed in Colonia department & <elsewhere>, @nobody said.',
  actors: [['a1', '@nobody', 'WITNESS']],
  places: [['p1', 'Colonia department', 'GOVERNORATE', '3443025', -34.1, -57.8]],
  events: [{ trigger: 'killed', places: ['p1'], participants: [['accused', 'a1', '@nobody']] }],
  statements: [
    {
      words: '+1 "dead"\u0007, 12 dockers\nwere killed in Colonia department & <elsewhere>, @nobody said',
      ...{ source: '@nobody', cue: 'said', content: '12 dockers', speaker: 'a1', about: ['e1'] },
    },
  ],
  figures: [{ raw: '12 dockers', value: 12, statement: 's1', source: 'a1', event: 'e1', places: ['p1'] }],
})

/** Known to a division alone, as the gazetteer has it. */
const divided: ArticleRecord = {
  ...hostile,
  record: { ...hostile.record, places: hostile.record.places.map((place) => ({ ...place, precision: 'admin' })) },
}

/** The articles that packs are made of. */
export const articles: readonly ArticleRecord[] = [...portExplosion, divided]

/** Runs `work` on a graph of them. */
export const withPacked = <T>(work: (graph: Graph) => Promise<T>): Promise<T> =>
  withEmbedded(async (graph) => {
    await writeRecords(graph, articles, emptyGazetteer)
    return work(graph)
  })

/** A pack as one text. */
export async function textOf(graph: Graph, format: FormatName, selection: Selection = {}): Promise<string> {
  let text = ''
  for await (const piece of evidencePack(graph, format, selection)) text += piece
  return text
}

/** The words that an article has at a place, to hold a pack's words against. */
export const wordsAt = (articleId: string, start: number, end: number): string =>
  articles.find(({ article }) => article.id === articleId)?.article.text.slice(start, end) ?? ''

export const hashOf = (articleId: string): string =>
  articles.find(({ article }) => article.id === articleId)?.record.article.textSha256 ?? ''

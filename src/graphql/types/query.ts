import { AttestError } from '../../errors.ts'
import { type ContradictionArguments, contradictions } from '../answers/contradictions.ts'
import { type EventMarksArguments, eventMarks } from '../answers/event-marks.ts'
import { type PackArguments, packOf } from '../answers/evidence-pack.ts'
import { type MostQuotedArguments, mostQuoted } from '../answers/most-quoted.ts'
import { mostReported } from '../answers/most-reported.ts'
import { type NeighbourArguments, neighboursOf } from '../answers/neighbour-groups.ts'
import { type NeighbourhoodArguments, neighbourhood } from '../answers/neighbourhood.ts'
import { type PathArguments, paths } from '../answers/paths.ts'
import { reviewQueue } from '../answers/review-queue.ts'
import { listRevised } from '../answers/revisions.ts'
import { type SearchArguments, search } from '../answers/search.ts'
import { stats } from '../answers/stats.ts'
import { type TimelineArguments, timeline } from '../answers/timeline.ts'
import { type TollQuery, toll } from '../answers/toll.ts'
import { type TollArguments, tolls } from '../answers/tolls.ts'
import { trace } from '../answers/trace.ts'
import { type PageArguments, pageSize } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { type ActorFilter, listActors } from '../lists/actors.ts'
import { type ArticleFilter, listArticles } from '../lists/articles.ts'
import { listDecisions } from '../lists/decisions.ts'
import { type EventFilter, listEvents } from '../lists/events.ts'
import { type FigureFilter, listFigures } from '../lists/figures.ts'
import { listPlaces, type PlaceFilter } from '../lists/places.ts'
import type { ReviewedArgument } from '../lists/reviewed.ts'
import { listStatements, type StatementFilter } from '../lists/statements.ts'
import { loadArticle, loadNode } from '../loading/by-id.ts'

type Listed<Filter> = PageArguments & { readonly filter?: Filter | null }

const mostIds = 100

export const Query = {
  node: (_: unknown, { id }: { id: string }, context: Context) => loadNode(context, id),
  nodes: (_: unknown, { ids }: { ids: string[] }, context: Context) => {
    if (ids.length > mostIds) throw tooManyIds(ids.length)
    return ids.map((id) => loadNode(context, id))
  },
  article: (_: unknown, { id }: { id: string }, context: Context) => loadArticle(context, id),
  articles: (_: unknown, { filter, ...page }: Listed<ArticleFilter>, context: Context) => listArticles(context, filter ?? {}, page),
  actors: (_: unknown, { filter, ...page }: Listed<ActorFilter>, context: Context) => listActors(context, filter ?? {}, page),
  places: (_: unknown, { filter, ...page }: Listed<PlaceFilter>, context: Context) => listPlaces(context, filter ?? {}, page),
  events: (_: unknown, { filter, reviewed, ...page }: Listed<EventFilter> & ReviewedArgument, context: Context) =>
    listEvents(context, { ...filter, reviewed }, page),
  statements: (_: unknown, { filter, reviewed, ...page }: Listed<StatementFilter> & ReviewedArgument, context: Context) =>
    listStatements(context, { ...filter, reviewed }, page),
  figures: (_: unknown, { filter, reviewed, ...page }: Listed<FigureFilter> & ReviewedArgument, context: Context) =>
    listFigures(context, { ...filter, reviewed }, page),
  search: (_: unknown, args: SearchArguments, context: Context) => search(context, args),
  timeline: (_: unknown, args: TimelineArguments, context: Context) => timeline(context, args),
  eventMarks: (_: unknown, args: EventMarksArguments, context: Context) => eventMarks(context, args),
  mostReported: (_: unknown, { first }: { first: number | null }, context: Context) => mostReported(context, pageSize({ first })),
  mostQuoted: (_: unknown, args: MostQuotedArguments, context: Context) => mostQuoted(context, args),
  tolls: (_: unknown, args: TollArguments, context: Context) => tolls(context, args),
  toll: (_: unknown, args: TollQuery, context: Context) => toll(context, args),
  contradictions: (_: unknown, args: ContradictionArguments, context: Context) => contradictions(context, args),
  revisedArticles: (_: unknown, { first }: { first: number | null }, context: Context) => listRevised(context, first),
  trace: (_: unknown, { id }: { id: string }, context: Context) => trace(context, id),
  reviewQueue: (_: unknown, page: PageArguments, context: Context) => reviewQueue(context, page),
  paths: (_: unknown, args: PathArguments, context: Context) => paths(context, args),
  neighbourhood: (_: unknown, args: NeighbourhoodArguments, context: Context) => neighbourhood(context, args),
  neo4jBrowser: (_: unknown, __: unknown, { neo4jBrowser }: Context) => neo4jBrowser,
  neighbours: (_: unknown, args: NeighbourArguments, context: Context) => neighboursOf(context, args),
  evidencePack: (_: unknown, args: PackArguments, context: Context) => packOf(context, args),
  decisions: (_: unknown, { about, ...page }: PageArguments & { about?: string | null }, context: Context) =>
    listDecisions(context, about ?? null, page),
  stats: (_: unknown, __: unknown, context: Context) => stats(context),
}

const tooManyIds = (count: number): AttestError =>
  new AttestError({
    code: 'PAGE_INVALID',
    component: 'graphql/nodes',
    message: `at most ${mostIds} nodes can be asked for at once, not ${count}`,
    remedy: 'ask for them in several requests',
  })

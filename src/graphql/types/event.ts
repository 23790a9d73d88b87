import { yearlessDayOf } from '../../graph/day-order.ts'
import * as read from '../../graph/read/events.ts'
import type { StatementNode } from '../../graph/read/statements.ts'
import { accusationsIn } from '../answers/accusations.ts'
import { originsOfEvent } from '../answers/event-origins.ts'
import { partsOf, wholeOf } from '../answers/event-parts.ts'
import { listedDay } from '../answers/lent-day.ts'
import { correctedEvent, reviewsOfEvent } from '../answers/reviews.ts'
import { type Connection, connect } from '../connection/connection.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { evidence } from '../evidence/evidence.ts'
import * as figures from '../lists/figures.ts'
import * as responses from '../lists/responses.ts'
import * as statements from '../lists/statements.ts'
import { loadActor, loadArticle, present } from '../loading/by-id.ts'
import { many, manyByParts } from '../loading/keyed.ts'
import { pages } from '../loading/pages.ts'
import { eventAccounts, loadMerged } from './event-account.ts'
import { loadPlaces } from './event-places.ts'
import { loadAccounts, loadParticipants } from './participant.ts'

const loadResponders = many(read.eventResponders)
const loadReportStatements = manyByParts<StatementNode, { key: string; report: string; reporter: string }>(read.reportStatements)
const reports = pages(read.reportsOfEvent)

interface InArticle {
  readonly article?: string | null
}

export const Event = {
  yearlessDay: yearlessDayOf,
  day: (event: read.EventNode, _: unknown, context: Context) => listedDay(context, event),
  article: async (event: read.EventNode, _: unknown, context: Context) =>
    present(await loadArticle(context, event.articleId), event.articleId),
  reviews: (event: read.EventNode, _: unknown, context: Context) => reviewsOfEvent(context, event),
  corrected: (event: read.EventNode, _: unknown, context: Context) => correctedEvent(context, event),
  reportedBy: (event: read.EventNode, args: PageArguments, context: Context) => connect(context, reports, event.id, args),
  reports: (event: read.EventNode, _: unknown, context: Context) => eventAccounts(context, event),
  origins: (event: read.EventNode, _: unknown, context: Context) => originsOfEvent(context, event.id),
  locatedIn: (event: read.EventNode, _: unknown, context: Context) => loadPlaces(context, event.id),
  participants: async (event: read.EventNode, { article }: InArticle, context: Context) =>
    (await loadParticipants(context, event.id, article ?? null)).slice(0, 100),
  responses: (event: read.EventNode, args: PageArguments, context: Context) => connect(context, responses.toEvent, event.id, args),
  accusations: (event: read.EventNode, _: unknown, context: Context) => accusationsIn(context, event.id),
  respondedTo: (event: read.EventNode, _: unknown, context: Context) => loadResponders(context, event.id),
  statements: (event: read.EventNode, args: PageArguments, context: Context) =>
    connect(context, statements.about, event.id, args, statements.anyStatement),
  figures: (event: read.EventNode, args: PageArguments, context: Context) =>
    connect(context, figures.about, event.id, args, figures.anyFigure),
  partOf: async (event: read.EventNode, _: unknown, context: Context) => (await wholeOf(context, event.id))?.event ?? null,
  partOfReason: async (event: read.EventNode, _: unknown, context: Context) => (await wholeOf(context, event.id))?.reason ?? null,
  parts: async (event: read.EventNode, _: unknown, context: Context) => (await partsOf(context, event.id)).map((part) => part.event),
  mergedFrom: (event: read.EventNode, _: unknown, context: Context) => loadMerged(context, event.id),
  evidence: async (event: read.EventNode, { article }: InArticle, context: Context) =>
    (await loadAccounts(context, event.id, article ?? null)).map((account) => evidence('TRIGGER', account.articleId, account)),
}

export const EventReportConnection = {
  nodes: (page: Connection<read.ReportEdge>, _: unknown, context: Context) => page.nodes.map((report) => reporter(context, report)),
}

export const EventReportEdge = {
  node: ({ node }: { node: read.ReportEdge }, _: unknown, context: Context) => reporter(context, node),
  article: async ({ node }: { node: read.ReportEdge }, _: unknown, context: Context) =>
    present(await loadArticle(context, node.article), node.article),
  statements: ({ node: { report, reporter } }: { node: read.ReportEdge }, _: unknown, context: Context) =>
    loadReportStatements(context, { key: `${report} ${reporter}`, report, reporter }),
  evidence: ({ node }: { node: read.ReportEdge }) => evidence('TRIGGER', node.article, node),
}

const reporter = async (context: Context, { actor }: read.ReportEdge) => present(await loadActor(context, actor), actor)

import type { FigureNode } from '../graph/read/figures.ts'
import type { StatementNode } from '../graph/read/statements.ts'
import { traceOfFigure, traceOfStatement } from './answers/trace.ts'
import type { Context } from './context.ts'
import { Accusation } from './types/accusation.ts'
import * as actor from './types/actor.ts'
import * as article from './types/article.ts'
import { Decision } from './types/decision.ts'
import { enums } from './types/enums.ts'
import * as event from './types/event.ts'
import { EventAccount } from './types/event-account.ts'
import { EventLane } from './types/event-lane.ts'
import { Evidence } from './types/evidence.ts'
import { Figure } from './types/figure.ts'
import { FigureRelation } from './types/figure-relation.ts'
import { Mutation } from './types/mutation.ts'
import { Neo4jBrowser } from './types/neo4j-browser.ts'
import { Evidenced, Node, named } from './types/node.ts'
import { Participant } from './types/participant.ts'
import { NeighbourGroup, Neighbours, Path, Subgraph } from './types/path.ts'
import { Place } from './types/place.ts'
import { Query } from './types/query.ts'
import { Response } from './types/response.ts'
import { Reuse } from './types/reuse.ts'
import { CorrectedEvent, CorrectedFigure, CorrectedStatement, Review } from './types/review.ts'
import * as revision from './types/revision.ts'
import { Role } from './types/role.ts'
import { DateScalar, DateTime } from './types/scalars.ts'
import { SearchHit } from './types/search.ts'
import { Statement } from './types/statement.ts'
import { TimelineBucket } from './types/timeline.ts'
import { Toll, TollFigure, TollSeries } from './types/toll.ts'

/** All resolvers by type. Types that are not here show their rows as they are. */
export const resolvers = {
  ...enums,
  Date: DateScalar,
  DateTime,
  Query,
  Mutation,
  Node,
  Evidenced,
  Accusation,
  Evidence,
  Article: article.Article,
  StoryArticle: article.StoryArticle,
  Reuse,
  Mention: article.Mention,
  Actor: actor.Actor,
  Alias: actor.Alias,
  Place,
  Event: event.Event,
  EventAccount,
  EventLane,
  EventReportConnection: event.EventReportConnection,
  EventReportEdge: event.EventReportEdge,
  Participant,
  // Theirs stand here because a trace itself reads both.
  Statement: { ...Statement, trace: (node: StatementNode, _: unknown, context: Context) => traceOfStatement(context, node) },
  Figure: { ...Figure, trace: (node: FigureNode, _: unknown, context: Context) => traceOfFigure(context, node) },
  FigureRelation,
  Response,
  Role,
  Review,
  CorrectedFigure,
  CorrectedStatement,
  CorrectedEvent,
  Revision: revision.Revision,
  ArticleClaim: revision.ArticleClaim,
  SearchHit,
  TimelineBucket,
  TollSeries,
  Toll,
  TollFigure,
  Path,
  Neighbours,
  NeighbourGroup,
  Neo4jBrowser,
  Subgraph,
  MergedFrom: named,
  Decision,
}

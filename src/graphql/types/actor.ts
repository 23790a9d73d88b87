import { type ActorNode, type AliasEdge, actorAliases, actorsMerged } from '../../graph/read/actors.ts'
import type { ParticipantRole } from '../../record/kinds.ts'
import { actorKey } from '../../resolve/actor-identity.ts'
import { connect } from '../connection/connection.ts'
import type { PageArguments } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'
import { evidence } from '../evidence/evidence.ts'
import * as articles from '../lists/articles.ts'
import * as events from '../lists/events.ts'
import * as figures from '../lists/figures.ts'
import * as responses from '../lists/responses.ts'
import * as statements from '../lists/statements.ts'
import { many } from '../loading/keyed.ts'
import { holdersOf, type OfKind, rolesOf } from './role.ts'

const loadAliases = many(actorAliases)
const loadMerged = many(actorsMerged)

export const Actor = {
  aliases: async (actor: ActorNode, _: unknown, context: Context) => otherNames(actor, await loadAliases(context, actor.id)).slice(0, 100),
  mergedFrom: (actor: ActorNode, _: unknown, context: Context) => loadMerged(context, actor.id),
  roles: (actor: ActorNode, args: OfKind, context: Context) => rolesOf(context, actor.id, args),
  holders: (actor: ActorNode, args: OfKind, context: Context) => holdersOf(context, actor.id, args),
  statements: (actor: ActorNode, args: PageArguments, context: Context) =>
    connect(context, statements.bySpeaker, actor.id, args, statements.anyStatement),
  relayed: (actor: ActorNode, args: PageArguments, context: Context) =>
    connect(context, statements.byRelay, actor.id, args, statements.anyStatement),
  accusedIn: (actor: ActorNode, args: PageArguments, context: Context) =>
    connect(context, statements.accusing, actor.id, args, statements.anyStatement),
  reported: (actor: ActorNode, args: PageArguments, context: Context) =>
    connect(context, events.reportedBy, actor.id, args, events.anyEvent),
  events: (actor: ActorNode, { role, ...args }: PageArguments & { role?: ParticipantRole | null }, context: Context) =>
    connect(context, events.withActor, actor.id, args, { ...events.anyEvent, role: role ?? null }),
  responses: (actor: ActorNode, args: PageArguments, context: Context) => connect(context, responses.ofActor, actor.id, args),
  figures: (actor: ActorNode, args: PageArguments, context: Context) =>
    connect(context, figures.bySource, actor.id, args, figures.anyFigure),
  published: (actor: ActorNode, args: PageArguments, context: Context) =>
    connect(context, articles.ofOutlet, actor.id, args, articles.anyArticle),
  mentionedIn: (actor: ActorNode, args: PageArguments, context: Context) =>
    connect(context, articles.namingActor, actor.id, args, articles.anyArticle),
}

export const Alias = {
  evidence: ({ article, start, end }: AliasEdge) =>
    article === null || start === null || end === null ? null : evidence('MENTION', article, { start, end }),
}

const otherNames = (actor: ActorNode, aliases: readonly AliasEdge[]): AliasEdge[] =>
  firstOfEach(aliases).filter(({ name }) => actorKey(name) !== actorKey(actor.name))

/** Each alias once, with the first words that show it. */
const firstOfEach = (aliases: readonly AliasEdge[]): AliasEdge[] =>
  [...new Map([...aliases].reverse().map((alias) => [alias.id, alias])).values()].reverse()

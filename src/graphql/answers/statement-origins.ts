import { originsBehind, type SameOrigin, type Voiced } from '../../compare/origins.ts'
import { type Copy, copiesAmong } from '../../compare/reuse/copied-claims.ts'
import type { ActorNode } from '../../graph/read/actors.ts'
import { articleStatements, type StatementNode } from '../../graph/read/statements.ts'
import type { SameOriginKind } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import { loadActor, loadArticle, present } from '../loading/by-id.ts'
import { many } from '../loading/keyed.ts'
import { loadRelays } from '../types/statement.ts'
import { type CopiedPassage, copiedPassage } from './copied-passage.ts'
import { rowsOfPair, sharedBetween } from './reuse.ts'
import { sketchIndex } from './sketches.ts'
import { bodiesOf, hasName } from './voices.ts'

/** Why two statements go back to one voice. */
interface SameStatement extends CopiedPassage {
  readonly kind: SameOriginKind
  readonly statement: StatementNode
  readonly as: StatementNode
  readonly reason: string
}

/** A voice, and the statements of one wording that go back to it. */
export interface StatementOrigin {
  /** Null where no text says whose words they are. */
  readonly actor: ActorNode | null
  readonly statements: StatementNode[]
  readonly same: SameStatement[]
}

interface VoicedStatement extends Voiced {
  readonly statement: StatementNode
  readonly source: ActorNode | null
  readonly firstText: string
  /** When its article was published, and its id. */
  readonly position: string
}

const loadStatements = many(articleStatements)

/**
 * The voices behind the words of a statement and of those that were copied with it: they stand at one place of a passage that both articles share.
 * Those with most statements first. Nothing of it is stored.
 * @throws AttestError `QUERY_TOO_LARGE`
 */
export async function statementOrigins(context: Context, statement: StatementNode): Promise<StatementOrigin[]> {
  const copies = await copiesOf(context, statement)
  const told = [...new Map([statement, ...copies.map(({ b }) => b)].map((one) => [one.id, one])).values()]
  const claims = await Promise.all(told.map((one) => voicedOf(context, one)))
  claims.sort((a, b) => (a.position < b.position ? -1 : 1))
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const found = copies.flatMap(({ a, b, ...passage }): Copy<VoicedStatement>[] => {
    const [one, other] = [byId.get(a.id), byId.get(b.id)]
    return one === undefined || other === undefined ? [] : [{ a: one, b: other, ...passage }]
  })
  const around = { namedBy: ({ voice }: VoicedStatement) => new Set([voice]), copies: { found } }
  return originsBehind(claims, around, ({ firstText }) => firstText)
    .map(({ first, claims: joined, same }) => ({
      actor: first.source,
      statements: joined.map((claim) => claim.statement),
      same: same.map(shown),
    }))
    .sort((a, b) => b.statements.length - a.statements.length)
}

/** The statements of other articles that were copied with one, or it with them. */
async function copiesOf(context: Context, statement: StatementNode): Promise<Copy<StatementNode>[]> {
  const { articleId } = statement
  const near = (await sketchIndex(context)).near(articleId)
  context.budget.spend(near.length * rowsOfPair)
  const found = await Promise.all(
    near.map(async ({ id }) => {
      const shared = await sharedBetween(context, articleId, id)
      return shared === null ? [] : copiesAmong([statement], await loadStatements(context, id), shared.passages)
    }),
  )
  return found.flat()
}

async function voicedOf(context: Context, statement: StatementNode): Promise<VoicedStatement> {
  const { id, articleId, speaker } = statement
  const [source, relays, article] = await Promise.all([
    speaker === null ? null : loadActor(context, speaker),
    loadRelays(context, id),
    loadArticle(context, articleId),
  ])
  const { revisionOf, knownFrom } = present(article, articleId)
  return {
    ...{ id, article: articleId, statement, source, ownVoice: false },
    voice: source?.id ?? `${articleId}/`,
    voiceName: source?.name ?? 'nobody named',
    named: source !== null && hasName(source),
    relays: relays.map(({ actor }) => actor.id),
    speaksFor: source === null ? [] : await bodiesOf(context, source.id),
    firstText: revisionOf ?? articleId,
    position: `${knownFrom ?? '~'} ${id}`,
  }
}

const shown = (joined: SameOrigin<VoicedStatement>): SameStatement => ({
  ...{ kind: joined.kind, statement: joined.claim.statement, as: joined.as.statement, reason: joined.reason },
  ...copiedPassage(joined),
})

import { type SameOrigin as Joined, originsBehind } from '../../compare/origins.ts'
import { surroundingsOf } from '../../compare/surroundings.ts'
import type { ActorNode } from '../../graph/read/actors.ts'
import type { FigureNode } from '../../graph/read/figures.ts'
import { textOrder } from '../../language/text-order.ts'
import type { SameOriginKind } from '../../record/kinds.ts'
import type { Context } from '../context.ts'
import { loadActor, loadArticle } from '../loading/by-id.ts'
import { loadUpdatedBy } from '../types/figure.ts'
import { copiedClaims } from './copied-claims.ts'
import { type CopiedPassage, copiedPassage } from './copied-passage.ts'
import { claimsOfFigures, type FigureClaim } from './figure-claims.ts'

/** Why two figures go back to one voice. */
interface SameFigure extends CopiedPassage {
  readonly kind: SameOriginKind
  readonly figure: FigureNode
  readonly as: FigureNode
  readonly reason: string
}

/** A voice, and the figures that go back to it. */
export interface Origin {
  readonly actor: ActorNode
  readonly figures: FigureNode[]
  readonly same: SameFigure[]
}

/** The voices behind some figures, and those that are of no named voice. */
export interface Origins {
  readonly origins: Origin[]
  readonly unnamed: FigureNode[]
}

/**
 * The voices that figures of one number go back to, those with most figures first. A later text of an article counts in place of the former.
 * @param own the figures that are asked about, which count whatever text they stand in
 */
export async function originsOf(context: Context, own: readonly FigureNode[], figures: readonly FigureNode[]): Promise<Origins> {
  const asked = new Set(own.map(({ id }) => id))
  const standing = figures.filter(({ id, knownUntil }) => knownUntil === null || asked.has(id))
  const told = await claimsOfFigures(context, standing)
  const replaced = await Promise.all(told.map(async (claim) => claim.mistaken || (await loadUpdatedBy(context, claim.id)) !== null))
  // "55, down from 57" is nobody's word for 57.
  const claims = told.filter(({ id }, index) => asked.has(id) || replaced[index] !== true)
  const articles = new Map(await Promise.all(claims.map(async ({ article }) => [article, await loadArticle(context, article)] as const)))
  const publishedAt = ({ article }: FigureClaim): string => articles.get(article)?.knownFrom ?? '~'
  claims.sort((a, b) => textOrder(publishedAt(a), publishedAt(b)) || textOrder(a.id, b.id))
  const around = surroundingsOf(claims, await copiedClaims(context, claims))
  const found = originsBehind(claims, around, ({ article }) => articles.get(article)?.revisionOf ?? article)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  const origins = await Promise.all(
    found.map(async ({ first, claims: joined, same }): Promise<Origin[]> => {
      const source = byId.get(first.id)?.sourceId ?? null
      const actor = source === null ? null : await loadActor(context, source)
      const figuresOf = joined.flatMap(({ id }) => byId.get(id)?.figure ?? [])
      return actor === null ? [] : [{ actor, figures: figuresOf, same: same.flatMap((one) => shown(one, byId)) }]
    }),
  )
  const counted = new Set(found.flatMap((origin) => origin.claims.map(({ id }) => id)))
  return {
    origins: origins.flat().sort((a, b) => b.figures.length - a.figures.length || textOrder(a.actor.order, b.actor.order)),
    unnamed: claims.filter(({ id, named }) => !named && !counted.has(id)).map(({ figure }) => figure),
  }
}

function shown(joined: Joined, byId: ReadonlyMap<string, FigureClaim>): SameFigure[] {
  const { kind, claim, as, reason } = joined
  const [figure, other] = [byId.get(claim.id)?.figure, byId.get(as.id)?.figure]
  if (figure === undefined || other === undefined) return []
  return [{ kind, figure, as: other, reason, ...copiedPassage(joined) }]
}

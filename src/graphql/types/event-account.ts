import { type EventNode, eventsMerged } from '../../graph/read/events.ts'
import type { Span } from '../../record/schema.ts'
import { accountsInStory } from '../answers/stories.ts'
import type { Context } from '../context.ts'
import { evidence } from '../evidence/evidence.ts'
import { loadArticle, loadEvent, present } from '../loading/by-id.ts'
import { many } from '../loading/keyed.ts'
import { loadAccounts } from './participant.ts'

/** Accounts that stand behind an event, with why. */
export const loadMerged = many(eventsMerged)

/** One article's account of an event. */
interface Account extends Span {
  readonly article: string
  /** The event that stands for this account. */
  readonly event: string
  readonly reason: string | null
  readonly score: number
}

const mostAccounts = 200

/** Every article that tells of an event, once: those of merged accounts, then those of the same story, the likest first. */
export async function eventAccounts(context: Context, event: EventNode): Promise<Account[]> {
  const [merged, links] = await Promise.all([loadAccounts(context, event.id, null), loadMerged(context, event.id)])
  const reasons = new Map(links.map((link) => [link.id, link]))
  const own = merged.map(({ id, articleId, start, end }): Account => {
    const { reason = null, score = null } = reasons.get(id) ?? {}
    return { article: articleId, event: event.id, reason, score: score ?? 1, start, end }
  })
  const told = (await Promise.all(merged.map(({ articleId, id }) => accountsInStory(context, articleId, id))))
    .flat()
    .map(({ article, reason, score, account: { event: of, start, end } }): Account => ({ article, event: of, reason, score, start, end }))
    .sort((a, b) => b.score - a.score || (a.article < b.article ? -1 : 1))
  return (await oncePerArticle(context, [...own, ...told])).slice(0, mostAccounts)
}

/** One account an article, however many texts of it there are: the first of the text that stands, else the first of an earlier one. */
async function oncePerArticle(context: Context, accounts: readonly Account[]): Promise<Account[]> {
  const texts = await Promise.all(accounts.map(({ article }) => loadArticle(context, article)))
  const chosen = new Map<string, { account: Account; stands: boolean }>()
  accounts.forEach((account, index) => {
    const text = texts[index] ?? null
    const article = text?.revisionOf ?? account.article
    const stands = text?.knownUntil == null
    const before = chosen.get(article)
    if (before === undefined || (stands && !before.stands)) chosen.set(article, { account, stands })
  })
  return [...chosen.values()].map(({ account }) => account)
}

export const EventAccount = {
  article: async ({ article }: Account, _: unknown, context: Context) => present(await loadArticle(context, article), article),
  event: async ({ event }: Account, _: unknown, context: Context) => present(await loadEvent(context, event), event),
  evidence: (account: Account) => evidence('TRIGGER', account.article, account),
}

import { type ActorNode, actorsMostQuoted } from '../../graph/read/actors.ts'
import { pageSize } from '../connection/page-arguments.ts'
import type { Context } from '../context.ts'

export interface MostQuotedArguments {
  readonly from?: string | null
  readonly to?: string | null
  readonly first?: number | null
}

/** After every day and every order that begins with one. */
const endOfDays = '~'

/** Who speaks in most statements of the days from `from` to `to`, both inclusive: the most first. */
export async function mostQuoted(
  context: Context,
  { from, to, first }: MostQuotedArguments,
): Promise<{ actor: ActorNode; statements: number }[]> {
  // An order begins with the day.
  const days = { from: from ?? '', until: to == null ? endOfDays : `${to}${endOfDays}` }
  const rows = await context.graph.run(actorsMostQuoted, { ...days, limit: pageSize({ first }) })
  context.budget.spend(rows.length)
  return rows.map(({ node: actor, statements }) => ({ actor, statements }))
}

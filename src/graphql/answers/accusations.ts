import { deniesAccusation } from '../../compare/denial.ts'
import { accusationsOfEvent, denialsOfEvent } from '../../graph/read/accusations.ts'
import { statementEvents } from '../../graph/read/figures.ts'
import type { StatementNode } from '../../graph/read/statements.ts'
import type { Context } from '../context.ts'
import { loadStatement } from '../loading/by-id.ts'
import { many } from '../loading/keyed.ts'

/** Who is accused in an event, in which words, and by which statements the accused denies it. */
export interface Accusation {
  /** Id of an actor. */
  readonly accused: string
  readonly statement: StatementNode
  /** In order of time. */
  readonly denials: readonly StatementNode[]
}

const loadAccusations = many(accusationsOfEvent)
const loadDenials = many(denialsOfEvent)
const loadEvents = many(statementEvents)

/** As many as one answer shows of one event or statement. */
const most = 100

/** Every accusation in what is said of an event, in order of time, beside what the accused says against it. */
export async function accusationsIn(context: Context, event: string): Promise<Accusation[]> {
  const [accusations, denied] = await Promise.all([loadAccusations(context, event), loadDenials(context, event)])
  if (accusations.length === 0) return []
  const denials = await Promise.all(
    denied.map(async ({ statement, speaker }) => ({ speaker, statement: await loadStatement(context, statement) })),
  )
  const answers = ({ statement, accused }: (typeof accusations)[number]): StatementNode[] =>
    denials.flatMap(({ speaker, statement: denial }) =>
      denial !== null && deniesAccusation({ ...denial, speaker }, { ...statement, accused }) ? [denial] : [],
    )
  return accusations.slice(0, most).map((accusation) => ({ ...accusation, denials: inOrder(answers(accusation)) }))
}

/** The accusations that a statement makes, in every event it is about. */
const accusationsBy = async (context: Context, { id }: StatementNode): Promise<Accusation[]> =>
  (await aboutIts(context, id)).filter(({ statement }) => statement.id === id)

/** The statements that a denial answers, in order of time. */
export const deniedThrough = async (context: Context, { id, stance }: StatementNode): Promise<StatementNode[]> =>
  stance === 'deny'
    ? inOrder((await aboutIts(context, id)).flatMap(({ statement, denials }) => (denials.some((one) => one.id === id) ? [statement] : [])))
    : []

/** The statements that deny what a statement accuses of, in order of time. */
export const denialsOf = async (context: Context, statement: StatementNode): Promise<StatementNode[]> =>
  inOrder((await accusationsBy(context, statement)).flatMap(({ denials }) => denials))

async function aboutIts(context: Context, statement: string): Promise<Accusation[]> {
  const events = await loadEvents(context, statement)
  return (await Promise.all(events.map(({ id }) => accusationsIn(context, id)))).flat()
}

/** Each once. */
const inOrder = (statements: readonly StatementNode[]): StatementNode[] =>
  [...new Map(statements.map((statement) => [statement.id, statement])).values()]
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .slice(0, most)

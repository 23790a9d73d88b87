import { deniesAccusation } from '../../compare/denial.ts'
import {
  type AccusationRow,
  accusationsOfActor,
  accusationsOfEvent,
  denialsByActor,
  denialsInArticle,
  denialsOfEvent,
} from '../../graph/read/accusations.ts'
import { statementEvents } from '../../graph/read/figures.ts'
import type { StatementNode } from '../../graph/read/statements.ts'
import type { Context } from '../context.ts'
import { loadActor, loadStatement } from '../loading/by-id.ts'
import { many } from '../loading/keyed.ts'
import { aboutSameDeed } from './same-deed.ts'

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
const loadInArticle = many(denialsInArticle)
const loadByActor = many(denialsByActor)
const loadAgainst = many(accusationsOfActor)
const loadEvents = many(statementEvents)

/** As many as one answer shows of one event or statement. */
const most = 100

/** Every accusation in what is said of an event, in order of time, beside what the accused says against it. */
export async function accusationsIn(context: Context, event: string): Promise<Accusation[]> {
  const [accusations, denied] = await Promise.all([loadAccusations(context, event), loadDenials(context, event)])
  const denials = await Promise.all(
    denied.map(async ({ statement, speaker }) => ({ speaker, statement: await loadStatement(context, statement) })),
  )
  const answering = async ({ statement, accused }: AccusationRow): Promise<StatementNode[]> => [
    ...denials.flatMap(({ speaker, statement: denial }) =>
      denial !== null && deniesAccusation({ ...denial, speaker }, { ...statement, accused }) ? [denial] : [],
    ),
    ...(await denialsElsewhere(context, event, { statement, accused })),
    ...(await looseDenials(context, statement)),
  ]
  return Promise.all(
    accusations.slice(0, most).map(async (accusation) => ({ ...accusation, denials: inOrder(await answering(accusation)) })),
  )
}

/** What the accused denies of the same deed under another name, told elsewhere. */
async function denialsElsewhere(context: Context, event: string, { statement, accused }: AccusationRow): Promise<StatementNode[]> {
  const rows = await aboutSameDeed(context, event, await loadByActor(context, accused))
  const denials = await statements(
    context,
    rows.map((row) => row.statement),
  )
  return denials.filter((denial) => deniesAccusation({ ...denial, speaker: accused }, { ...statement, accused }))
}

/** The statements that deny what a statement accuses of, in order of time. */
export async function denialsOf(context: Context, statement: StatementNode): Promise<StatementNode[]> {
  const about = (await aboutIts(context, statement.id)).filter((accusation) => accusation.statement.id === statement.id)
  return inOrder([...about.flatMap(({ denials }) => denials), ...(await looseDenials(context, statement))])
}

/** The accusations that a denial answers, in order of time. */
export async function deniedThrough(context: Context, denial: StatementNode): Promise<StatementNode[]> {
  const { id, stance, articleId } = denial
  if (stance !== 'deny') return []
  const about = (await aboutIts(context, id)).filter(({ denials }) => denials.some((one) => one.id === id))
  const loose = (await loadInArticle(context, articleId)).filter((row) => row.denial === id && !row.tied)
  return inOrder([
    ...about.map(({ statement }) => statement),
    ...(await accusationsElsewhere(context, denial)),
    ...(await statements(
      context,
      loose.map(({ accusation }) => accusation),
    )),
  ])
}

/** What its speaker is accused of elsewhere, of the same deed under another name. */
async function accusationsElsewhere(context: Context, denial: StatementNode): Promise<StatementNode[]> {
  const speaker = denial.speaker === null ? null : ((await loadActor(context, denial.speaker))?.id ?? null)
  if (speaker === null) return []
  const [events, against] = await Promise.all([loadEvents(context, denial.id), loadAgainst(context, speaker)])
  const rows = await Promise.all(events.map(({ id }) => aboutSameDeed(context, id, against)))
  const accusations = await statements(
    context,
    rows.flat().map((row) => row.statement),
  )
  return accusations.filter((accusation) => deniesAccusation({ ...denial, speaker }, { ...accusation, accused: speaker }))
}

/** The denials of its accused that follow an accusation in its own article, where no event says what each is about. */
async function looseDenials(context: Context, { id, articleId }: StatementNode): Promise<StatementNode[]> {
  const loose = (await loadInArticle(context, articleId)).filter(({ accusation, tied }) => accusation === id && !tied)
  return statements(
    context,
    loose.map(({ denial }) => denial),
  )
}

const statements = async (context: Context, ids: readonly string[]): Promise<StatementNode[]> =>
  (await Promise.all(ids.map((id) => loadStatement(context, id)))).flatMap((statement) => statement ?? [])

async function aboutIts(context: Context, statement: string): Promise<Accusation[]> {
  const events = await loadEvents(context, statement)
  return (await Promise.all(events.map(({ id }) => accusationsIn(context, id)))).flat()
}

/** Each once. */
const inOrder = (statements: readonly StatementNode[]): StatementNode[] =>
  [...new Map(statements.map((statement) => [statement.id, statement])).values()]
    .sort((one, other) => (one.order < other.order ? -1 : 1))
    .slice(0, most)

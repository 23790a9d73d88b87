import type { Command } from 'commander'
import { type DecisionNode, latestDecisions } from '../graph/read/decisions.ts'
import { type ReviewState, reviewStates } from '../graph/read/review-states.ts'
import { describe, jsonOption } from './command.ts'
import { withWritten } from './decide.ts'
import { plain } from './table.ts'
import { takeDecisions } from './take-decisions.ts'
import { print, type Terminal } from './terminal.ts'
import { withGraph } from './with-graph.ts'

const mostShown = 1000

interface Options {
  readonly about?: string
  readonly lost?: boolean
  readonly take?: string
  readonly json?: boolean
}

/** A decision with what became of it. */
type Listed = DecisionNode & { readonly state: ReviewState | null }

/** A line a decision, and more below it where it was undone or lost its words. */
export const decisionLines = (decisions: readonly Listed[]): string => decisions.map(blockOf).join('\n')

function blockOf(decision: Listed): string {
  const { id, kind, by, note, undoneBy, undoneAt, state } = decision
  return [
    `${id}  ${kind.toLowerCase()} ${subjectOf(decision)} · ${plain(by)}${note === null ? '' : `: ${plain(note)}`}`,
    ...(undoneBy === null ? [] : [`  undone by ${plain(undoneBy)} on ${undoneAt?.slice(0, 10) ?? ''}`]),
    ...(state === null || state.lost === null ? [] : [`  lost: ${state.lost}`]),
  ].join('\n')
}

/** The actors of a decision on who is who; of a review the words, and what is right. */
function subjectOf({ targets, review }: DecisionNode): string {
  if (review === null) return targets.map(plain).join(', ')
  const { about, correction } = review
  const right = Object.entries(correction ?? {}).map(([name, value]) => `${name} ${plain(String(value))}`)
  const whose = about.part === 'attribution' ? 'who says ' : ''
  return `${whose}“${plain(about.quote.exact)}” in ${plain(about.article)}${right.length === 0 ? '' : ` to ${right.join(', ')}`}`
}

const none = (lost: boolean): string =>
  lost ? 'No decision has lost its words.' : 'No decisions. See attest review, attest merge and attest split.'

/** `attest decisions`: what people decided, the latest first. */
export const decisionsCommand = (terminal: Terminal): Command =>
  describe({
    name: 'decisions',
    summary: 'list what people decided, the latest first',
    examples: [
      ['attest decisions', 'all, those undone too'],
      ['attest decisions --lost', 'reviews that say nothing any more of the text that stands'],
      ['attest decisions --json > decisions.json', 'all of them, for a program'],
      ['attest decisions --take decisions.json --store other', 'let them hold in another store, read by another reader perhaps'],
    ],
  })
    .option('--about <id>', 'only decisions that name this id')
    .option('--lost', 'only reviews whose words no longer stand, or are read otherwise now')
    .option('--take <file>', 'take decisions into the store that --json printed of another (-: standard input)')
    .addOption(jsonOption())
    .action(async (options: Options, command: Command) => {
      const { take } = options
      if (take !== undefined)
        return withWritten(command, terminal, async (graph) =>
          print(terminal, `decisions taken: ${await takeDecisions(graph, take, terminal)}`),
        )
      await withGraph(command, terminal, async (graph) => {
        const limit = options.json === true ? Number.MAX_SAFE_INTEGER : mostShown
        const found = await graph.run(latestDecisions, { about: options.about ?? null, limit })
        const states = await reviewStates(graph, found)
        const decisions = found.map((decision) => ({ ...decision, state: states.get(decision.id) ?? null }))
        const shown = options.lost === true ? decisions.filter(({ state }) => (state?.lost ?? null) !== null) : decisions
        if (options.json === true) print(terminal, JSON.stringify(shown))
        else print(terminal, shown.length === 0 ? none(options.lost === true) : decisionLines(shown))
      })
    })

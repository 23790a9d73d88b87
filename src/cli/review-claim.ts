import { type Command, Option } from 'commander'
import type { Graph } from '../graph/port.ts'
import { type SaidReview, takeReview } from '../graph/write/take-review.ts'
import { certainties, comparators, eventTypes, groups, metrics, stances } from '../record/kinds.ts'
import type { Reading, ReviewKind } from '../review/claim-review.ts'
import { correctedAmount } from '../review/corrected-amount.ts'
import { describe } from './command.ts'
import { type DecisionCall, momentOf, saidBy, withWritten } from './decide.ts'
import { idOfNamed } from './named.ts'
import { print, type Terminal } from './terminal.ts'

type Asked = Pick<SaidReview, 'kind' | 'part' | 'correction' | 'into'>

/** Takes reviews of one claim into the graph, and prints their ids. */
async function review(graph: Graph, terminal: Terminal, id: string, { by, note }: DecisionCall, asked: readonly Asked[]): Promise<void> {
  for (const one of asked) {
    const decisions = await takeReview(graph, { ...one, id, by, at: momentOf(terminal), note: note ?? null })
    for (const decision of decisions) print(terminal, decision.id)
  }
}

const verdicts: Readonly<Record<'ACCEPT' | 'REJECT', { readonly name: string; readonly summary: string; readonly meaning: string }>> = {
  ACCEPT: { name: 'accept', summary: 'say that a claim, its attribution or a merge is right', meaning: 'the words say so' },
  REJECT: { name: 'reject', summary: 'say that a claim, its attribution or a merge is wrong', meaning: 'the words say no such thing' },
}

/** `attest review accept` and `attest review reject`. */
export function verdictCommand(terminal: Terminal, kind: 'ACCEPT' | 'REJECT'): Command {
  const { name, summary, meaning } = verdicts[kind]
  return saidBy(
    describe({
      name,
      summary,
      examples: [
        [`attest review ${name} f:carmelo-courier-2031-09-04:247-259 --by "M. Vega"`, meaning],
        [`attest review ${name} s:harbour-watch-1:39-167 --attribution --by "M. Vega"`, 'of who says it alone'],
        [`attest review ${name} actor:lrm --by "M. Vega"`, 'of an actor that was found to be another'],
      ],
    }),
  )
    .argument('<id>', 'of a statement, figure, event, or of an actor as mergedFrom lists it')
    .option('--attribution', 'of who says it, not of what is said')
    .action((id: string, said: DecisionCall & { attribution?: boolean }, command: Command) =>
      withWritten(command, terminal, (graph) =>
        review(graph, terminal, id, said, [
          { kind, part: said.attribution === true ? 'attribution' : 'claim', correction: null, into: null },
        ]),
      ),
    )
}

/** What a call says is right, as options. */
interface Right extends DecisionCall {
  value?: number
  min?: number
  max?: number
  comparator?: (typeof comparators)[number]
  metric?: string
  group?: string
  speaker?: string
  ownVoice?: boolean
  stance?: string
  certainty?: string
  type?: string
  from?: string
  to?: string
  place?: string
  is?: string
}

/** `attest review correct`. */
export const correctCommand = (terminal: Terminal): Command =>
  saidBy(
    describe({
      name: 'correct',
      summary: 'say what is right; what was read stays beside it',
      examples: [
        ['attest review correct f:carmelo-courier-2031-09-04:247-259 --value 40 --comparator at_least --by "M. Vega"', 'the number'],
        ['attest review correct s:harbour-watch-1:39-167 --speaker "Harbour Watch" --by "M. Vega"', 'on whose word it is'],
        ['attest review correct actor:lrm --is "actor:lighthouse road museum" --by "M. Vega"', 'which actor it is'],
      ],
    }),
  )
    .argument('<id>', 'of a statement, figure, event, or of an actor as mergedFrom lists it')
    .addOption(new Option('--value <number>', 'of a figure: the number').argParser(Number))
    .addOption(new Option('--min <number>', 'of a range: the least').argParser(Number))
    .addOption(new Option('--max <number>', 'of a range: the most').argParser(Number))
    .addOption(new Option('--comparator <word>', 'how the number is meant').choices(comparators))
    .addOption(new Option('--metric <word>', 'what is counted').choices(metrics))
    .addOption(new Option('--group <word>', 'who is counted').choices(groups))
    .addOption(new Option('--speaker <actor>', 'name or id of whose word it is').conflicts('ownVoice'))
    .addOption(new Option('--own-voice', 'it is nobody’s word but the article’s'))
    .addOption(new Option('--stance <word>', 'of a statement: what the speaker does').choices(stances))
    .addOption(new Option('--certainty <word>', 'of a statement: how sure the speaker is').choices(certainties))
    .addOption(new Option('--type <type>', 'of an event').choices(eventTypes))
    .addOption(new Option('--from <day>', 'of an event: its first day'))
    .addOption(new Option('--to <day>', 'of an event: its last day'))
    .addOption(new Option('--place <place>', 'of an event: name or id of where it was'))
    .addOption(new Option('--is <actor>', 'of a merge: name or id of the actor that it is'))
    .action((id: string, right: Right, command: Command) =>
      withWritten(command, terminal, async (graph) => review(graph, terminal, id, right, await corrections(graph, right))),
    )

/** What is said of the claim, and of its attribution. */
async function corrections(graph: Graph, { value, min, max, comparator, speaker, ownVoice, is, ...right }: Right): Promise<Asked[]> {
  const named = (name: string) => idOfNamed(graph, 'actor', name)
  const { metric, group, stance, certainty, type, from, to } = right
  const place = right.place === undefined ? undefined : await idOfNamed(graph, 'place', right.place)
  const plain = Object.entries({ metric, group, stance, certainty, type, from, to, place }).filter(([, one]) => one !== undefined)
  const correction: Reading = { ...Object.fromEntries(plain), ...correctedAmount({ value, min, max, comparator }) }
  const into = is === undefined ? null : await named(is)
  const ofClaim = { kind: 'CORRECT' as ReviewKind, part: 'claim' as const, correction, into }
  const said = speaker === undefined ? (ownVoice === true ? null : undefined) : await named(speaker)
  if (said === undefined) return [ofClaim]
  const ofSpeaker = { kind: 'CORRECT' as ReviewKind, part: 'attribution' as const, correction: { speaker: said }, into: null }
  return Object.keys(correction).length === 0 ? [ofSpeaker] : [ofClaim, ofSpeaker]
}

import { dayInWords, publishedOn } from '../show/days.ts'
import { counted, sentence, wordsOfKind } from '../show/words.ts'
import type { Hop, TraceAnswer } from './trace-answer.ts'

/** Words with those that matter marked in them, in UTF-16 units. */
export interface Quoted {
  readonly text: string
  readonly mark: { readonly start: number; readonly end: number } | null
}

/** A step of the way, as the picture tells it. */
export interface Step {
  readonly label: string
  readonly name: string | null
  readonly note: string | null
  readonly quote: Quoted | null
  /** Whether somebody stands there: what is said is no stop of its own. */
  readonly voice: boolean
}

/** An independent voice: what it is called, and where its word is heard. */
export interface Voice {
  readonly name: string
  readonly heard: readonly string[]
  /** Whether this claim is its word. */
  readonly own: boolean
}

/** Everything that the picture says, in its order. */
export interface Told {
  readonly kicker: string
  readonly title: string
  readonly summary: string
  readonly steps: readonly Step[]
  readonly voicesTitle: string
  readonly voices: readonly Voice[]
  readonly foot: string
}

/** An article's voice has as many places as are read at a glance; the rest is counted. */
const mostHeard = 3

/** Keeps a name's own direction inside words of another. */
const isolated = (name: string): string => `\u2068${name}\u2069`

/** What the picture of a trace says, from the outlet back to whose word it is. */
export function toldOf({ subject, hops, independentOrigins }: TraceAnswer): Told {
  const article = hops.find(({ kind }) => kind === 'ARTICLE')?.node
  const outlet = hops.find(({ kind }) => kind === 'OUTLET')?.node.caption ?? article?.outlet ?? 'an outlet not known'
  const speaker = hops.find(({ kind }) => kind === 'SPEAKER')
  const relays = hops.filter(({ kind }) => kind === 'RELAY').toReversed()
  const day = article === undefined ? null : publishedOn(article)
  const steps: Step[] = [
    { label: 'published by', name: outlet, note: day ?? 'day unknown', quote: null, voice: true },
    { label: 'in the article', name: null, note: article?.caption ?? '', quote: claimWords(subject, hops), voice: false },
    ...relays.map((hop) => who('passed on by', hop)),
    speaker === undefined
      ? { label: 'on the word of', name: outlet, note: 'in its own voice: these words name no source', quote: null, voice: true }
      : who('on the word of', speaker),
  ]
  const chain = [outlet, ...relays.map(({ node }) => node.caption), ...(speaker === undefined ? [] : [speaker.node.caption])]
  const own = speaker?.node ?? hops.find(({ kind }) => kind === 'OUTLET')?.node ?? null
  const voices = subject.__typename === 'Figure' ? voicesOfNumber(subject.id, independentOrigins) : voicesOfStatement(subject.about, own)
  const standing =
    subject.supersededAt === null ? '' : ` A later text of the article stood in its place from ${dayInWords(subject.supersededAt)} on.`
  return {
    kicker: kickerOf(subject),
    title: subject.caption,
    summary: `${chain.map(isolated).join(' ← ')}. ${day === null ? 'Day unknown' : `Published ${day}`}.${standing}`,
    steps,
    ...voices,
    foot: `Words as they stand in the articles, read by Attest. ${subject.id}`,
  }
}

const kickerOf = (subject: TraceAnswer['subject']): string =>
  subject.__typename === 'Statement'
    ? `Statement · ${wordsOfKind(subject.stance)}`
    : `Number · ${wordsOfKind(subject.metric)}${subject.group === 'UNSPECIFIED' ? '' : ` · ${wordsOfKind(subject.group)}`}`

const who = (label: string, { node, words }: Hop): Step => ({
  ...{ label, name: node.caption, note: null, voice: true },
  quote: words === null || words === node.caption ? null : { text: words, mark: null },
})

/** The sentence of the claim, its words marked: of a number those that give it. */
function claimWords(subject: TraceAnswer['subject'], hops: readonly Hop[]): Quoted | null {
  const evidence = hops.find(({ kind }) => kind === (subject.__typename === 'Figure' ? 'FIGURE' : 'STATEMENT'))?.evidence ?? null
  if (evidence === null) return null
  const text = evidence.sentence.replace(/\s+/g, ' ')
  const words = evidence.words.replace(/\s+/g, ' ')
  const start = text.indexOf(words)
  return { text, mark: start < 0 || subject.__typename === 'Statement' ? null : { start, end: start + words.length } }
}

function voicesOfNumber(claim: string, origins: TraceAnswer['independentOrigins']): Pick<Told, 'voices' | 'voicesTitle'> {
  return {
    voicesTitle:
      origins.length === 0
        ? 'No origin of this number is known by name'
        : `${counted(origins.length, 'independent origin')} of this number in all articles`,
    voices: origins.map(({ actor, figures }) => {
      // An article that gives the number twice is one place.
      const places = [...new Map(figures.map((figure) => [figure.appearsIn.id, figure])).values()]
      const heard = places.slice(0, mostHeard).map(({ raw, appearsIn }) => {
        const where = [isolated(appearsIn.outlet ?? appearsIn.caption), publishedOn(appearsIn) ?? []].flat().join(', ')
        return `${where}: ${isolated(`“${raw}”`)}`
      })
      const rest = places.length - mostHeard
      return {
        name: actor.name,
        heard: rest > 0 ? [...heard, `and ${counted(rest, 'more article')}`] : heard,
        own: figures.some(({ id }) => id === claim),
      }
    }),
  }
}

function voicesOfStatement(
  about: Extract<TraceAnswer['subject'], { about: unknown }>['about'],
  own: Hop['node'] | null,
): Pick<Told, 'voices' | 'voicesTitle'> {
  const [event] = about
  if (event === undefined)
    return {
      voicesTitle: 'One voice: it tells of no event that others report',
      voices: own === null ? [] : [{ name: own.caption, heard: [], own: true }],
    }
  const named = [...new Map(event.reportedBy.nodes.map((actor) => [actor.id, actor])).values()]
  return {
    voicesTitle: `${counted(event.origins, 'independent origin')} of the event it tells of: ${isolated(event.caption)}`,
    voices: named.map(({ id, name }) => ({ name, heard: [], own: id === own?.id })),
  }
}

/** The picture in one sentence, for those who do not see it. */
export const inOneSentence = ({ title, summary, voicesTitle, voices }: Told): string =>
  `${sentence(title)}. ${summary} ${voicesTitle}${voices.length === 0 ? '' : `: ${voices.map(({ name }) => name).join(', ')}`}.`

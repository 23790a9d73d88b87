import { type AccountOfPart, partReason } from '../../compare/story/part-of.ts'
import { type EventNode, eventInner, eventParts, eventWhole, eventWholes, type NestedEvents } from '../../graph/read/events.ts'
import type { Context } from '../context.ts'
import { loadEvent, present } from '../loading/by-id.ts'
import { many, one } from '../loading/keyed.ts'

/** That an event is part of another. */
interface PartLink {
  /** The other event: the whole of a part, or a part of a whole. */
  readonly event: EventNode
  readonly reason: string
}

const mostParts = 100

const loadToldWhole = one(eventWhole)
const loadToldParts = many(eventParts)
const loadWholes = many(eventWholes)
const loadInner = many(eventInner)

const toldSo = 'the article says so'

/** The larger event that an event is part of: as its article tells, else as kind, place and days say. */
export async function wholeOf(context: Context, event: string): Promise<PartLink | null> {
  const told = await loadToldWhole(context, event)
  if (told !== null) return { event: told, reason: toldSo }
  return (await linksOf(context, await loadWholes(context, event)))[0] ?? null
}

/** The events that are part of an event, those that an article tells of first; each once. */
export async function partsOf(context: Context, event: string): Promise<PartLink[]> {
  const [told, inner] = await Promise.all([loadToldParts(context, event), loadInner(context, event)])
  const known = new Set(told.map(({ id }) => id))
  const links = await linksOf(
    context,
    inner.filter(({ other }) => !known.has(other)),
  )
  return [...told.map((part) => ({ event: part, reason: toldSo })), ...links].slice(0, mostParts)
}

async function linksOf(context: Context, nested: readonly NestedEvents[]): Promise<PartLink[]> {
  const reasons = new Map<string, string>()
  for (const { other, place, part, whole } of nested) {
    const reason = partReason(part satisfies AccountOfPart, whole satisfies AccountOfPart, place)
    if (reason !== null && !reasons.has(other)) reasons.set(other, reason)
  }
  return Promise.all([...reasons].map(async ([other, reason]) => ({ event: present(await loadEvent(context, other), other), reason })))
}

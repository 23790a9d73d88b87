import { type AnyFeed, parseFeed } from 'feedsmith'
import { AttestError, causeOf } from '../src/errors.ts'
import { looksLikeNodeId } from './article-id.ts'
import { readAll } from './byte-stream.ts'
import { decode } from './decode.ts'
import { startOf } from './first-words.ts'
import { type ArticleDraft, faultAt, type Loader, type Origin, type Outcome } from './loader.ts'
import { textOfFragment } from './page/blocks.ts'

/** RSS, RDF, Atom and JSON Feed: one article an item. */
export const feed: Loader = {
  name: 'feed',
  extensions: ['.xml', '.rss', '.atom', '.rdf', '.json'],
  mediaTypes: [
    'application/rss+xml',
    'application/atom+xml',
    'application/rdf+xml',
    'application/xml',
    'text/xml',
    'application/feed+json',
  ],
  sniff: (head) =>
    /<(rss|feed|rdf:RDF)[\s>]/i.test(startOf(head).slice(0, 4096)) || /^\s*\{[\s\S]{0,4000}jsonfeed\.org\/version/i.test(startOf(head)),
  async *load(source, { maxBytes }) {
    const bytes = await readAll(source.bytes, maxBytes)
    const drafts = draftsOf(read(decode(bytes, source.charset ?? declaredEncoding(bytes))))
    for (const [index, draft] of drafts.entries()) yield articleOf(draft, { file: source.file, record: index + 1 })
  },
}

function articleOf(draft: () => ArticleDraft, origin: Origin): Outcome<ArticleDraft> {
  try {
    return { ok: draft(), origin }
  } catch (error) {
    return { fault: faultAt(origin, error, 'feed') }
  }
}

const declaredEncoding = (bytes: Uint8Array): string | null => {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  const label = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1]
  return label === undefined || /^utf-?16/i.test(label) ? null : label
}

function read(xmlOrJson: string): AnyFeed {
  if (declaresEntities(xmlOrJson))
    throw notAFeed('it declares its own XML entities, which are never expanded', 'remove the <!DOCTYPE …[…]> part')
  try {
    return parseFeed(xmlOrJson)
  } catch (error) {
    throw notAFeed(causeOf(error), 'give an RSS, Atom or JSON Feed file as the outlet serves it', error)
  }
}

/** Whether a document type has a part in brackets; comments, instructions and CDATA may hold the words of one. */
function declaresEntities(xml: string): boolean {
  if (/^\s*\{/.test(xml)) return false
  const mark = /<!--|<\?|<!\[CDATA\[|<!DOCTYPE/gi
  let hasType = false
  for (let found = mark.exec(xml); found !== null; found = mark.exec(xml)) {
    const closing = { '<!--': '-->', '<?': '?>', '<![cdata[': ']]>' }[found[0].toLowerCase()]
    const end = xml.indexOf(closing ?? '>', mark.lastIndex)
    if (closing === undefined) {
      // A second document type is none of XML's: what a parser makes of it is not known.
      if (hasType || end < 0 || xml.slice(mark.lastIndex, end).includes('[') || bracketAfterQuotes.test(xml.slice(found.index))) return true
      hasType = true
    }
    if (end < 0) return false
    mark.lastIndex = end
  }
  return false
}

const bracketAfterQuotes = /^<!DOCTYPE(?:[^>"'[]|"[^"]*"|'[^']*')*\[/i

const notAFeed = (cause: string, remedy: string, error?: unknown): AttestError =>
  new AttestError(
    { code: 'LOADER_FEED', component: 'loader/feed', message: `cannot be read as a feed: ${cause}`, remedy },
    { cause: error },
  )

/** Each is made when it is asked for: one that cannot be read is no reason to lose the others. */
function draftsOf(parsed: AnyFeed): (() => ArticleDraft)[] {
  switch (parsed.format) {
    case 'rss': {
      const { title, language, items } = parsed.feed
      return (items ?? []).map((item) => () => ({
        id: ownId(item.guid?.value),
        text: textOfFragment(item.content?.encoded ?? item.description ?? ''),
        title: plain(item.title),
        outlet: plain(item.source?.title ?? title),
        url: item.link ?? null,
        publishedAt: item.pubDate ?? item.dc?.dates?.[0] ?? null,
        language: item.dc?.languages?.[0] ?? language ?? null,
      }))
    }
    case 'rdf': {
      const { title, dc, items } = parsed.feed
      return (items ?? []).map((item) => () => ({
        text: textOfFragment(item.content?.encoded ?? item.description ?? ''),
        title: plain(item.title),
        outlet: plain(title),
        url: item.link ?? null,
        publishedAt: item.dc?.dates?.[0] ?? null,
        language: item.dc?.languages?.[0] ?? dc?.languages?.[0] ?? null,
      }))
    }
    case 'atom': {
      const { title, xml, entries } = parsed.feed
      return (entries ?? []).map((entry) => () => ({
        id: ownId(entry.id),
        text: textOfFragment(entry.content?.value ?? entry.summary?.value ?? ''),
        title: plain(entry.title?.value),
        outlet: plain(entry.source?.title?.value ?? title?.value),
        url: entry.links?.find((link) => link.rel === undefined || link.rel === 'alternate')?.href ?? null,
        publishedAt: entry.published ?? entry.updated ?? null,
        modifiedAt: entry.published === undefined ? null : (entry.updated ?? null),
        language: entry.xml?.lang ?? xml?.lang ?? null,
      }))
    }
    case 'json': {
      const { title, language, items } = parsed.feed
      return (items ?? []).map((item) => () => ({
        id: ownId(item.id),
        text: item.content_text ?? textOfFragment(item.content_html ?? item.summary ?? ''),
        title: item.title ?? null,
        outlet: title ?? null,
        url: item.url ?? null,
        publishedAt: item.date_published ?? null,
        modifiedAt: item.date_modified ?? null,
        language: item.language ?? language ?? null,
      }))
    }
  }
}

/** `null` where the outlet numbers its items as the graph its nodes: the item goes by its address then. */
const ownId = (id: string | undefined): string | null => (id === undefined || looksLikeNodeId(id) ? null : id)

const plain = (title: string | undefined): string | null => (title === undefined ? null : textOfFragment(title))

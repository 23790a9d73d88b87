import { type AnyFeed, parseFeed } from 'feedsmith'
import { AttestError, causeOf } from '../src/errors.ts'
import { readAll } from './byte-stream.ts'
import { decode } from './decode.ts'
import { startOf } from './first-words.ts'
import type { ArticleDraft, Loader } from './loader.ts'
import { textOfFragment } from './page/blocks.ts'

/** RSS, RDF, Atom and JSON Feed: one article an item. */
export const feed: Loader = {
  name: 'feed',
  extensions: ['.xml', '.rss', '.atom', '.rdf', '.json'],
  sniff: (head) =>
    /<(rss|feed|rdf:RDF)[\s>]/i.test(startOf(head).slice(0, 4096)) || /^\s*\{[\s\S]{0,4000}jsonfeed\.org\/version/i.test(startOf(head)),
  async *load(source, { maxBytes }) {
    const bytes = await readAll(source.bytes, maxBytes)
    const drafts = draftsOf(read(decode(bytes, declaredEncoding(bytes))))
    for (const [index, draft] of drafts.entries()) yield { ok: draft, origin: { file: source.file, record: index + 1 } }
  },
}

const declaredEncoding = (bytes: Uint8Array): string | null => {
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  const label = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1]
  return label === undefined || /^utf-?16/i.test(label) ? null : label
}

function read(xmlOrJson: string): AnyFeed {
  if (/^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<!DOCTYPE[^>[]*\[/i.test(xmlOrJson))
    throw notAFeed('it declares its own XML entities, which are never expanded', 'remove the <!DOCTYPE …[…]> part')
  try {
    return parseFeed(xmlOrJson)
  } catch (error) {
    throw notAFeed(causeOf(error), 'give an RSS, Atom or JSON Feed file as the outlet serves it', error)
  }
}

const notAFeed = (cause: string, remedy: string, error?: unknown): AttestError =>
  new AttestError(
    { code: 'LOADER_FEED', component: 'loader/feed', message: `cannot be read as a feed: ${cause}`, remedy },
    { cause: error },
  )

function draftsOf(parsed: AnyFeed): ArticleDraft[] {
  switch (parsed.format) {
    case 'rss': {
      const { title, language, items } = parsed.feed
      return (items ?? []).map((item) => ({
        id: item.guid?.value ?? null,
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
      return (items ?? []).map((item) => ({
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
      return (entries ?? []).map((entry) => ({
        id: entry.id ?? null,
        text: textOfFragment(entry.content?.value ?? entry.summary?.value ?? ''),
        title: plain(entry.title?.value),
        outlet: plain(entry.source?.title?.value ?? title?.value),
        url: entry.links?.find((link) => link.rel === undefined || link.rel === 'alternate')?.href ?? null,
        publishedAt: entry.published ?? entry.updated ?? null,
        language: entry.xml?.lang ?? xml?.lang ?? null,
      }))
    }
    case 'json': {
      const { title, language, items } = parsed.feed
      return (items ?? []).map((item) => ({
        id: item.id ?? null,
        text: item.content_text ?? textOfFragment(item.content_html ?? item.summary ?? ''),
        title: item.title ?? null,
        outlet: title ?? null,
        url: item.url ?? null,
        publishedAt: item.date_published ?? null,
        language: item.language ?? language ?? null,
      }))
    }
  }
}

const plain = (title: string | undefined): string | null => (title === undefined ? null : textOfFragment(title))

import { Readability } from '@mozilla/readability'
import { AttestError } from '../src/errors.ts'
import { readAll } from './byte-stream.ts'
import { decode } from './decode.ts'
import { startOf } from './first-words.ts'
import type { ArticleDraft, Loader } from './loader.ts'
import { blocksOf, joinBlocks, textOfFragment } from './page/blocks.ts'
import { type DomNode, type Page, parsePage } from './page/dom.ts'
import { jsonLdArticle } from './page/json-ld.ts'
import { metadataOf } from './page/metadata.ts'

/** Words in whole sentences below which a page is a front page, a gallery or an error message. */
const fewestWords = 20

/** A web page: its article without the page around it. */
export const html: Loader = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml'],
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  holdsOne: true,
  sniff: (head) =>
    /^\s*(<!--[^>]*-->\s*)?(<\?xml[^>]*>\s*)?(<!doctype html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>])/i.test(startOf(head)),
  async *load(source, { maxBytes }) {
    yield { ok: pageArticle(await readAll(source.bytes, maxBytes), source.charset), origin: { file: source.file } }
  },
}

/**
 * The article of a page's bytes. `charset` is what the transport declared.
 * @throws AttestError `LOADER_NO_ARTICLE` where nothing on the page reads as one, and those of `decode` and `parsePage`
 */
export function pageArticle(bytes: Uint8Array, charset?: string | null): ArticleDraft {
  const page = decode(bytes, charset ?? declaredCharset(bytes))
  const document = parsePage(page)
  const jsonLd = jsonLdArticle(document)
  const metadata = metadataOf(document, jsonLd)
  const text = bodyOf(document) ?? (jsonLd?.articleBody === undefined ? null : textOfFragment(jsonLd.articleBody))
  if (text === null || !readsAsProse(text)) throw noArticle()
  return { ...metadata, text }
}

/** The encoding the document names in its first 4 KB; a page that is read as ASCII this far is not UTF-16, whatever it says. */
function declaredCharset(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 4096)).toString('latin1')
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(start)?.[1] ??
    /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i.exec(start)?.[1]
  return label === undefined || /^utf-?16/i.test(label) ? null : label
}

/** Readability rewrites the document it reads: what else is wanted of it must be read before. */
function bodyOf(document: Page): string | null {
  if (document.documentElement === null || document.body === null) return null
  const found = new Readability<DomNode>(document, { serializer: (node: DomNode) => node, disableJSONLD: true }).parse()
  return found?.content ? joinBlocks(blocksOf(found.content)) : null
}

const readsAsProse = (text: string): boolean =>
  text
    .split('\n')
    .filter((line) => /[.!?…]["'”’»)]*$/.test(line))
    .reduce((words, line) => words + line.split(/\s+/).length, 0) >= fewestWords

const noArticle = (): AttestError =>
  new AttestError({
    code: 'LOADER_NO_ARTICLE',
    component: 'loader/html',
    message: 'no article found on the page',
    remedy: 'save the page of the article itself, with its text, or leave the file out',
  })

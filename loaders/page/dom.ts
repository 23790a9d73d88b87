import { parseHTML } from 'linkedom'
import { refuseDeep } from './depth.ts'

/** What the loaders use of a DOM node (https://dom.spec.whatwg.org); linkedom's own types need the browser's library. */
export interface DomNode {
  readonly nodeType: number
  readonly localName?: string
  readonly textContent: string | null
  readonly childNodes: Iterable<DomNode>
  getAttribute?(name: string): string | null
  querySelector?(selector: string): DomNode | null
  querySelectorAll?(selector: string): Iterable<DomNode>
}

export interface DomDocument extends DomNode {
  readonly documentElement: DomNode | null
  readonly body: DomNode | null
  querySelector(selector: string): DomNode | null
  querySelectorAll(selector: string): Iterable<DomNode>
}

export const elementNode = 1
export const textNode = 3

/** A parsed page, by the type linkedom gives it: what takes a browser's document takes this one. */
export type Page = ReturnType<typeof parseHTML>['document']

/**
 * Parses a page; no script runs and nothing is fetched. What has no `<html>` is taken for a body.
 * @throws AttestError `LOADER_DEPTH`
 */
export function parsePage(html: string): Page {
  refuseDeep(html)
  return parseHTML(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`).document
}

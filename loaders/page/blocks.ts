import { type DomNode, elementNode, parsePage, textNode } from './dom.ts'

/** Elements that begin and end a block of text; https://html.spec.whatwg.org/multipage/rendering.html, flow content. */
const blockElements = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset footer h1 h2 h3 h4 h5 h6 header hgroup hr html ' +
    'li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
)
/** Elements whose content is no prose of the article. */
const silentElements = new Set(
  'audio button canvas embed figure form head iframe img input math nav noscript object picture script select style svg template textarea video'.split(
    ' ',
  ),
)

/** The text of a page's part, which `parsePage` keeps from being too deep for a recursion: one string a block, white space collapsed as a browser does, `<br>` a line end. */
export function blocksOf(root: DomNode): string[] {
  const blocks: string[] = []
  let open = ''
  const close = (): void => {
    const lines = open.split('\n').map((line) => line.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''))
    const block = lines.filter((line) => line !== '').join('\n')
    if (block.trim() !== '') blocks.push(block)
    open = ''
  }
  const visit = (node: DomNode): void => {
    if (node.nodeType === textNode) open += (node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' ')
    if (node.nodeType !== elementNode) return
    const name = node.localName?.toLowerCase() ?? ''
    if (silentElements.has(name)) return
    if (name === 'br') open += '\n'
    const isBlock = blockElements.has(name)
    if (isBlock) close()
    for (const child of node.childNodes) visit(child)
    if (name === 'td' || name === 'th') open += ' '
    if (isBlock) close()
  }
  visit(root)
  close()
  return blocks
}

/** Blocks as the text of an article: an empty line between them. */
export const joinBlocks = (blocks: readonly string[]): string => blocks.join('\n\n')

/**
 * The text of a piece of HTML such as a feed carries; what has no mark-up in it passes as it is.
 * @throws AttestError `LOADER_DEPTH`
 */
export function textOfFragment(html: string): string {
  if (!/<[a-z!/]|&(#\d|#x[\da-f]|[a-z])/i.test(html)) return html.trim()
  const body = parsePage(`<!doctype html><html><body>${html}</body></html>`).body
  return body === null ? '' : joinBlocks(blocksOf(body))
}

import { AttestError } from '../../src/errors.ts'

/** Elements within elements; news pages have some 30 levels. What walks a page costs its depth times its length, or worse. */
export const deepestPage = 250

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** https://html.spec.whatwg.org/multipage/syntax.html#void-elements, with those that browsers still know. */
const voidElements = names('area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr')
/** Elements whose content is text, tags in it included. */
const rawElements = names('script style textarea title')
const foreignElements = ['svg', 'math']

const closesParagraph = names(
  'address article aside blockquote details div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul',
)
const paragraph = names('p')
const term = names('dd dt')
const section = names('tbody thead')
/** End tags that may be left out: what each start tag closes; https://html.spec.whatwg.org/multipage/syntax.html#optional-tags. */
const closedBy = new Map<string, ReadonlySet<string>>([
  ['li', names('li')],
  ['dd', term],
  ['dt', term],
  ['tr', names('tr th td')],
  ['th', names('th')],
  ['td', names('thead th td')],
  ['tbody', section],
  ['tfoot', section],
  ['option', names('option')],
  ['optgroup', names('optgroup option')],
  ['rt', names('rt rp')],
  ['rp', names('rt rp')],
])

/**
 * Refuses a page nested deeper than `deepestPage`, by its tags alone and in one pass: parsing it would already take too long.
 * @throws AttestError `LOADER_DEPTH`
 */
export function refuseDeep(html: string): void {
  const open: string[] = []
  const tag = /<(?:!--|[!?]|(\/?)([a-z][^\s/>]*))/gi
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    const name = found[2]?.toLowerCase()
    const end = name === undefined ? endOfMark(html, found.index) : endOfTag(html, tag.lastIndex)
    if (end < 0) return
    tag.lastIndex = end
    if (name === undefined || voidElements.has(name)) continue
    if (found[1] === '/') {
      const at = open.lastIndexOf(name)
      if (at >= 0) open.length = at
      continue
    }
    const closed = closesParagraph.has(name) ? paragraph : closedBy.get(name)
    while (closed?.has(open.at(-1) ?? '') === true) open.pop()
    const isForeign = foreignElements.some((foreign) => open.includes(foreign))
    if (isForeign && html[end - 2] === '/') continue
    if (open.push(name) > deepestPage) throw tooDeep()
    if (rawElements.has(name) && !isForeign) {
      const close = new RegExp(`</${name}`, 'gi')
      close.lastIndex = end
      const text = close.exec(html)
      if (text === null) return
      tag.lastIndex = text.index
    }
  }
}

/** Past a comment, a declaration or an instruction; -1 where it does not end. */
function endOfMark(html: string, start: number): number {
  if (!html.startsWith('<!--', start)) return html.indexOf('>', start) + 1 || -1
  const end = /--!?>/g
  end.lastIndex = start + 2
  return end.exec(html) === null ? -1 : end.lastIndex
}

/** Past a tag's `>`, that of a quoted value aside; -1 where it does not end. */
function endOfTag(html: string, start: number): number {
  const stop = />|=\s*(["'])/g
  stop.lastIndex = start
  for (let found = stop.exec(html); found !== null; found = stop.exec(html)) {
    if (found[1] === undefined) return stop.lastIndex
    const close = html.indexOf(found[1], stop.lastIndex)
    if (close < 0) return -1
    stop.lastIndex = close + 1
  }
  return -1
}

const tooDeep = (): AttestError =>
  new AttestError({
    code: 'LOADER_DEPTH',
    component: 'loader/html',
    message: `its elements are nested deeper than ${deepestPage} levels`,
    remedy: 'save the article alone, as text or as a page of its own, or leave it out',
  })

import { describe, expect, it } from 'vitest'
import { deepestPage, refuseDeep } from '../../../loaders/page/depth.ts'
import { read } from '../reading.ts'

const many = 300

describe('refuseDeep', () => {
  it.each([
    ['the deepest page', '<div>'.repeat(deepestPage)],
    ['paragraphs and items left open', `<ul>${'<li>x<p>x<p>'.repeat(2)}</ul>${'<p>x'.repeat(many)}${'<li>x'.repeat(many)}`],
    ['rows left open', `<table>${'<tr><td>x<td>y'.repeat(many)}</table>`],
    ['void elements', '<br><img src=x><hr/>'.repeat(many)],
    ['closed elements', '<DIV><b>x</B></div >'.repeat(many)],
    ['tags in comments', `<!-- ${'<div>'.repeat(many)} -->`],
    ['tags in scripts', `<script>${'"<div>"'.repeat(many)}</script>`],
    ['tags in values', `<p title="${'<div>'.repeat(many)}">`],
    ['drawings', `<svg>${'<path d="M0"/>'.repeat(many)}</svg>`],
    ['less-than signs', '5 < 6 <'.repeat(many)],
  ])('takes %s', (_, html) => expect(() => refuseDeep(html)).not.toThrow())

  it.each([
    ['one level too many', '<div>'.repeat(deepestPage + 1)],
    ['inline elements left open', '<font size=1>x'.repeat(many)],
    ['elements that close each other by turns', '<li><td>'.repeat(many)],
    ['tags that only look as closed', '<div/>'.repeat(many)],
    ['tags after an empty comment', `<!-->${'<div>'.repeat(many)}`],
    ['tags after a lone quote', `<p it's>${'<div>'.repeat(many)}`],
  ])('refuses %s', (_, html) => expect(() => refuseDeep(html)).toThrow(expect.objectContaining({ code: 'LOADER_DEPTH' })))

  it.each([
    ['tags that never end', '<a '.repeat(1_000_000)],
    ['comments that never end', '<!--'.repeat(1_000_000)],
    ['end tags of nothing', '</div>'.repeat(500_000)],
    ['quotes that never end', '<a b="'.repeat(500_001)],
  ])('is done with %s in a moment', { timeout: 20_000 }, (_, html) => expect(() => refuseDeep(html)).not.toThrow())

  it.each(['a.html', 'a.warc'])('gives one fault for a deep page in %s', async (file) => {
    const page = `<html><body>${'<div>'.repeat(100_000)}</body></html>`
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${page}`
    const archive = `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${http.length}\r\n\r\n${http}\r\n\r\n`
    const { articles, faults } = await read(file, file === 'a.warc' ? archive : page)
    expect(articles).toEqual([])
    expect(faults.map(({ code }) => code)).toEqual(['LOADER_DEPTH'])
  })
})

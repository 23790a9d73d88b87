import { describe, expect, it } from 'vitest'
import { feed } from '../../loaders/feed.ts'
import { conforms, first, second, textOf, type Written } from './conformance.ts'
import { codes, read } from './reading.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const paragraphs = ({ paragraphs: list }: Written): string => list.map((paragraph) => `<p>${paragraph}</p>`).join('')

const rss = (articles: readonly Written[], doctype = ''): string =>
  articles.length === 0
    ? ''
    : `<?xml version="1.0" encoding="UTF-8"?>${doctype}
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>${articles[0]?.outlet}</title><link>https://tarnmail.example/</link><description>News</description><language>${articles[0]?.language}</language>
${articles.map((a) => `<item><title>${escaped(a.title)}</title><link>${a.url}</link><pubDate>${a.publishedAt}</pubDate><content:encoded><![CDATA[${paragraphs(a)}]]></content:encoded></item>`).join('\n')}
</channel></rss>`

const atom = (articles: readonly Written[]): string => `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>${articles[0]?.outlet}</title><id>urn:x</id><updated>2031-03-06T00:00:00Z</updated>
${articles.map((a) => `<entry><id>${a.url}</id><title>${escaped(a.title)}</title><link rel="alternate" href="${a.url}"/><published>${a.publishedAt}</published><updated>2031-03-06T00:00:00Z</updated><content type="html">${escaped(paragraphs(a))}</content></entry>`).join('\n')}</feed>`

const rdf = (articles: readonly Written[]): string => `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://tarnmail.example/"><title>${articles[0]?.outlet}</title><link>https://tarnmail.example/</link><description>d</description></channel>
${articles.map((a) => `<item rdf:about="${a.url}"><title>${escaped(a.title)}</title><link>${a.url}</link><dc:date>${a.publishedAt}</dc:date><dc:language>en</dc:language><description>${escaped(paragraphs(a))}</description></item>`).join('\n')}</rdf:RDF>`

const jsonFeed = (articles: readonly Written[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: articles[0]?.outlet,
    language: 'en',
    items: articles.map((a) => ({
      id: a.url,
      url: a.url,
      title: a.title,
      date_published: a.publishedAt,
      date_modified: '2031-03-07T00:00:00Z',
      content_html: paragraphs(a),
    })),
  })

conforms({ loader: feed, file: 'feed.xml', write: (articles) => rss(articles), many: true })

describe('feed', () => {
  it.each([
    ['RSS', 'a.rss', rss, null],
    ['Atom', 'a.atom', atom, '2031-03-06T00:00:00Z'],
    ['RDF', 'a.rdf', rdf, null],
    ['JSON Feed', 'a.json', jsonFeed, '2031-03-07T00:00:00Z'],
  ])('reads %s', async (_, file, write, modifiedAt) => {
    const { articles, origins, faults } = await read(file, write([first, second]))
    expect(faults).toEqual([])
    expect(articles).toEqual(
      [first, second].map((a) => ({
        id: a.url,
        text: textOf(a),
        title: a.title,
        outlet: a.outlet,
        url: a.url,
        publishedAt: a.publishedAt,
        ...(modifiedAt !== null && { modifiedAt }),
        language: 'en',
      })),
    )
    expect(origins).toEqual([1, 2].map((record) => ({ file, record })))
  })
  it('reads the dates of RFC 822', async () =>
    expect((await read('a.rss', rss([{ ...first, publishedAt: 'Tue, 04 Mar 2031 09:30:00 EST' }]))).articles[0]?.publishedAt).toBe(
      '2031-03-04T09:30:00-05:00',
    ))
  it('goes by the id that an item gives itself', async () => {
    const content = rss([first]).replace('<pubDate>', '<guid isPermaLink="false">tarn-77</guid><pubDate>')
    expect((await read('a.rss', content)).articles[0]).toMatchObject({ id: 'tarn-77', url: first.url })
  })
  it('takes plain text and summaries as they are', async () => {
    const content = rss([first]).replace(
      /<content:encoded>.*<\/content:encoded>/s,
      '<description>Sums: 5 &gt; 4, said the port.</description>',
    )
    expect((await read('a.rss', content)).articles[0]?.text).toBe('Sums: 5 > 4, said the port.')
    const plain = JSON.stringify({
      version: 'https://jsonfeed.org/version/1',
      title: 'T',
      items: [{ id: '1', content_text: 'a < b & c <p>' }],
    })
    expect((await read('a.json', plain)).articles[0]?.text).toBe('a < b & c <p>')
  })
  it('reads the encoding that the XML declares', async () => {
    const content = rss([{ ...first, paragraphs: ['The pilots’ café was open on Tuesday.'] }]).replace('UTF-8', 'windows-1252')
    expect((await read('a.rss', Buffer.from(content.replace('’', '\x92'), 'latin1'))).articles[0]?.text).toBe(
      'The pilots’ café was open on Tuesday.',
    )
  })
  it.each([
    ['other XML', '<?xml version="1.0"?><note>Ferry</note>', 'LOADER_FEED'],
    ['XML without its end', rss([first]).slice(0, 300), 'LOADER_FEED'],
    ['a feed without items', rss([first]).replace(/<item>.*<\/item>/s, ''), 'LOADER_EMPTY'],
  ])('gives one fault for %s', async (_, content, code) => {
    const reading = await read('a.xml', content)
    expect(reading.articles).toEqual([])
    expect(codes(reading)).toEqual([code])
  })
  it.each([
    [
      'a bomb of them',
      `<!DOCTYPE rss [<!ENTITY a "${'ha'.repeat(20)}">${[...'bcdefghij'].map((x, i) => `<!ENTITY ${x} "${`&${'abcdefghij'[i]};`.repeat(10)}">`).join('')}]>`,
    ],
    ['after a comment with ">"', '<!-- > --><!DOCTYPE rss [<!ENTITY j "x">]>'],
    ['after a comment with "<rss>"', '<!-- <rss> --><!DOCTYPE rss [<!ENTITY j "x">]>'],
    ['after an instruction with a comment', '<?x <!-- ?><!DOCTYPE rss [<!ENTITY j "x">]>'],
    ['after a quoted ">"', '<!DOCTYPE rss SYSTEM "a>b" [<!ENTITY j "x">]>'],
    ['in a second document type', '<!DOCTYPE rss><!DOCTYPE rss [<!ENTITY j "x">]>'],
    ['a file of this machine', '<!DOCTYPE rss [<!ENTITY j SYSTEM "file:///etc/hostname">]>'],
  ])('never expands entities: %s', async (_, doctype) => {
    const reading = await read('a.xml', rss([{ ...first, title: 'T &j;', paragraphs: ['&j;'] }], doctype))
    expect(reading.articles).toEqual([])
    expect(codes(reading)).toEqual(['LOADER_FEED'])
    expect(reading.faults[0]?.message).toContain('entities')
  })
  it.each([
    ['a comment that holds one', '<!-- <!DOCTYPE rss [ -->'],
    ['a document type without brackets', '<!DOCTYPE rss SYSTEM "rss.dtd">'],
  ])('reads on with %s', async (_, doctype) => expect((await read('a.xml', rss([first], doctype))).articles).toHaveLength(1))
  it.each(['actor:tarn', 's:77', ' e:1'])('goes by the address where the id is "%s"', async (guid) => {
    const content = rss([first]).replace('<pubDate>', `<guid isPermaLink="false">${guid}</guid><pubDate>`)
    expect((await read('a.rss', content)).articles[0]?.id).toBe(first.url)
  })
  it('loses an item nested too deep alone', async () => {
    const deep = { ...second, paragraphs: ['<div>'.repeat(300)] }
    const { articles, faults } = await read('a.rss', rss([first, deep, second]))
    expect(articles.map((article) => article.title)).toEqual([first.title, second.title])
    expect(faults.map(({ code, origin }) => [code, origin.record])).toEqual([['LOADER_DEPTH', 2]])
  })
})

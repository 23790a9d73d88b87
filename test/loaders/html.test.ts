import { describe, expect, it } from 'vitest'
import { html } from '../../loaders/html.ts'
import { conforms, first, textOf, type Written } from './conformance.ts'
import { codes, read } from './reading.ts'

const pageOf = (article: Written | undefined, head = '', charset = ''): string =>
  article === undefined
    ? ''
    : `<!doctype html>
<html lang="${article.language}"><head>${charset}<title>${article.title} | ${article.outlet}</title>
<link rel="canonical" href="${article.url}">
<meta property="og:site_name" content="${article.outlet}"><meta property="og:title" content="${article.title}">
<meta property="article:published_time" content="${article.publishedAt}">${head}</head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/sea">Sea</a></li></ul></nav>
<article><h1>${article.title}</h1>
${article.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
</article><footer><p>All rights reserved by the ${article.outlet}, Harbour Street 1, Tarn.</p></footer></body></html>`

conforms({ loader: html, file: 'ferry.html', write: ([article]) => pageOf(article), many: false })

const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === 'string' ? value : JSON.stringify(value)}</script>`

describe('html: text', () => {
  it.each([
    ['white space', '<p>One  two\n three</p>', 'One two three'],
    ['entities', '<p>Fish &amp; chips&nbsp;&mdash; 5 &lt; 6 &#8217;</p>', 'Fish & chips\u00a0— 5 < 6 ’'],
    ['inline mark-up', '<p>O<b>n</b>e <a href="/x">two</a>, <em>three</em></p>', 'One two, three'],
    ['line ends', '<p>One<br>two<br/>three</p>', 'One\ntwo\nthree'],
    ['blocks in blocks', '<div><h2>One</h2><ul><li>two</li><li>three</li></ul></div>', 'One\n\ntwo\n\nthree'],
  ])('keeps %s as a reader sees them', async (_, block, expected) => {
    const body = textOf(first)
    const article = pageOf({ ...first, paragraphs: [...first.paragraphs] }).replace('</article>', `${block}</article>`)
    expect((await read('a.html', article)).articles[0]?.text).toBe(`${body}\n\n${expected}`)
  })
  it('leaves out scripts, styles and captions', async () => {
    const page = pageOf(first).replace(
      '</article>',
      '<script>var a = "b"</script><style>p{}</style><figure><img alt="x"><figcaption>Photo: me</figcaption></figure></article>',
    )
    expect((await read('a.html', page)).articles[0]?.text).toBe(textOf(first))
  })
  it('takes the body of the JSON-LD where the page has none', async () => {
    const page = `<html><head>${jsonLd({ '@type': 'NewsArticle', headline: 'H', articleBody: textOf(first) })}</head><body><div id="app"></div></body></html>`
    expect((await read('a.html', page)).articles[0]).toMatchObject({ title: 'H', text: textOf(first) })
  })
  it.each([
    ['an empty page', '<html><body></body></html>'],
    ['a list of links', `<html><body><ul>${'<li><a href="/x">Ferry runs aground off Tarn Head</a></li>'.repeat(40)}</ul></body></html>`],
    ['an error message', '<html><body><h1>404</h1><p>The page was not found.</p></body></html>'],
    ['a picture', '<html><body><img src="x.jpg"></body></html>'],
  ])('gives one fault for %s', async (_, page) => {
    const reading = await read('a.html', page)
    expect(reading.articles).toEqual([])
    expect(codes(reading)).toEqual(['LOADER_NO_ARTICLE'])
  })
})

describe('html: metadata', () => {
  const bare = { ...first, paragraphs: first.paragraphs }
  const page = (head: string, lang = ''): string =>
    `<html${lang}><head>${head}</head><body><article><h1>Heading</h1>${bare.paragraphs.map((p) => `<p>${p}</p>`).join('')}</article></body></html>`
  const news = {
    '@type': 'NewsArticle',
    headline: 'H',
    datePublished: '2031-03-04T09:30:00+01:00',
    publisher: { name: 'O' },
    inLanguage: 'en-GB',
    url: 'https://o.example/h',
  }

  it.each([
    ['an object', news],
    ['a list', [{ '@type': 'WebSite', name: 'x' }, news]],
    ['a graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'Person' }, news] }],
    ['several types and publishers', { ...news, '@type': ['Article', 'NewsArticle'], publisher: [{ name: 'O' }, { name: 'P' }] }],
    ['a page it is the entity of', { ...news, url: undefined, mainEntityOfPage: { '@id': 'https://o.example/h' } }],
  ])('reads JSON-LD: %s', async (_, value) =>
    expect((await read('a.html', page(jsonLd(value)))).articles[0]).toMatchObject({
      id: 'https://o.example/h',
      title: 'H',
      outlet: 'O',
      publishedAt: '2031-03-04T09:30:00+01:00',
      language: 'en',
    }),
  )
  it.each([
    ['JSON-LD', jsonLd({ ...news, dateModified: '2031-03-05T10:00:00Z' }), '2031-03-05T10:00:00Z'],
    ['OpenGraph', '<meta property="article:modified_time" content="2031-03-06">', '2031-03-06'],
    ['nothing', jsonLd(news), undefined],
  ])('reads when the text was changed from %s', async (_, head, modifiedAt) =>
    expect((await read('a.html', page(head))).articles[0]?.modifiedAt).toBe(modifiedAt),
  )
  it('goes on without JSON-LD that is broken or not about an article', async () => {
    for (const value of ['{"@type": "NewsArticle", ', { '@type': 'WebPage', headline: 'X' }, { ...news, headline: 7 }, 'null'])
      expect((await read('a.html', page(jsonLd(value)))).articles[0]?.title).toBe('Heading')
  })
  it('prefers JSON-LD to OpenGraph, that to the page', async () => {
    const head = '<meta property="og:title" content="OG"><title>T</title>'
    expect((await read('a.html', page(head))).articles[0]?.title).toBe('OG')
    expect((await read('a.html', page(head + jsonLd(news)))).articles[0]?.title).toBe('H')
    expect((await read('a.html', page('<title>T</title>'))).articles[0]?.title).toBe('Heading')
  })
  it('takes the id from the file where no address is given', async () => {
    expect((await read('news/a.html', page('<link rel="canonical" href="/relative">'))).articles[0]).toMatchObject({ id: 'a', url: null })
  })
  it('reads the date of a time element', async () => {
    const dated = page('').replace('</h1>', '</h1><time datetime="2031-03-04">4 March</time>')
    expect((await read('a.html', dated)).articles[0]?.publishedAt).toBe('2031-03-04')
  })
  it('refuses a page that says it is not in English', async () =>
    expect(codes(await read('a.html', page('', ' lang="de-AT"')))).toEqual(['LOADER_LANGUAGE']))
})

describe('html: encoding', () => {
  const declared = (charset: string): string =>
    pageOf(
      {
        ...first,
        paragraphs: ['“Café” — the pilots’ union said so on Tuesday, and the port said that it had heard of nothing of the kind.'],
      },
      '',
      charset,
    )
  const windows = (page: string): Buffer =>
    Buffer.from(page.replaceAll('“', '\x93').replaceAll('”', '\x94').replaceAll('’', '\x92').replaceAll('—', '\x97'), 'latin1')

  it.each([
    ['<meta charset="windows-1252">'],
    ['<meta charset=iso-8859-1>'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=Windows-1252">'],
  ])('reads windows-1252 as declared: %s', async (meta) => {
    const { articles } = await read('a.html', windows(declared(meta)))
    expect(articles[0]?.text).toMatch(/^“Café” — the pilots’ union said/)
  })
  it('refuses windows-1252 that is not declared', async () =>
    expect(codes(await read('a.html', windows(declared(''))))).toEqual(['LOADER_ENCODING']))
  it('refuses an encoding nobody knows', async () => {
    const { faults } = await read('a.html', windows(declared('<meta charset="klingon-8">')))
    expect(faults.map((fault) => [fault.code, fault.message])).toEqual([['LOADER_ENCODING', 'declares the unknown encoding "klingon-8"']])
  })
  it('reads UTF-8 that calls itself UTF-16, as browsers do', async () =>
    expect((await read('a.html', declared('<meta charset="utf-16">'))).articles).toHaveLength(1))
})

import type { ArticleDraft } from '../loader.ts'
import type { DomDocument } from './dom.ts'
import type { JsonLdArticle } from './json-ld.ts'

export type PageMetadata = Omit<ArticleDraft, 'id' | 'text'>

/** What a page says of itself. Of several places the one that publishers keep best comes first: JSON-LD, OpenGraph, meta tags, the page. */
export function metadataOf(document: DomDocument, jsonLd: JsonLdArticle | null): PageMetadata {
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const content = document
        .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        ?.getAttribute?.('content')
      if (content !== null && content !== undefined && content.trim() !== '') return content
    }
    return null
  }
  const attribute = (selector: string, name: string): string | null => document.querySelector(selector)?.getAttribute?.(name) ?? null
  const words = (selector: string): string | null => document.querySelector(selector)?.textContent?.trim() || null
  return {
    title: jsonLd?.headline ?? meta('og:title', 'twitter:title', 'dc.title', 'DC.title') ?? words('h1') ?? words('title'),
    outlet: jsonLd?.publisher?.name ?? meta('og:site_name', 'application-name', 'dc.publisher', 'DC.publisher'),
    url: [attribute('link[rel="canonical"]', 'href'), meta('og:url'), jsonLd?.mainEntityOfPage, jsonLd?.url].find(isWebAddress) ?? null,
    publishedAt:
      jsonLd?.datePublished ??
      meta(
        'article:published_time',
        'og:published_time',
        'datePublished',
        'date',
        'pubdate',
        'publish-date',
        'dc.date',
        'DC.date.issued',
      ) ??
      attribute('article time[datetime], time[pubdate][datetime]', 'datetime'),
    modifiedAt:
      jsonLd?.dateModified ?? meta('article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'DC.date.modified'),
    language: jsonLd?.inLanguage ?? attribute('html', 'lang') ?? meta('og:locale'),
  }
}

const isWebAddress = (url: string | null | undefined): url is string => typeof url === 'string' && /^https?:\/\/\S+$/i.test(url)

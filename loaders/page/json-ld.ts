import { z } from 'zod'
import type { DomDocument } from './dom.ts'

/** https://schema.org/Article and its kinds that news pages use. */
const articleTypes = new Set([
  'Article',
  'NewsArticle',
  'ReportageNewsArticle',
  'AnalysisNewsArticle',
  'BackgroundNewsArticle',
  'BlogPosting',
  'Report',
])

const firstOf = <T extends z.ZodType>(one: T) => z.union([one, z.array(one).transform((list) => list[0])])
const words = z.string().optional().catch(undefined)
const address = z.union([z.string(), z.object({ '@id': z.string() }).transform((x) => x['@id'])])

const articleSchema = z.object({
  headline: words,
  datePublished: words,
  dateModified: words,
  inLanguage: words,
  articleBody: words,
  url: words,
  mainEntityOfPage: address.optional().catch(undefined),
  publisher: firstOf(z.object({ name: words }))
    .optional()
    .catch(undefined),
})

export type JsonLdArticle = z.output<typeof articleSchema>

const nodeSchema = z.object({ '@type': z.union([z.string(), z.array(z.string())]) })
const graphSchema = z.object({ '@graph': z.array(z.unknown()) })

/** The article that a page's JSON-LD describes, the first of them; broken JSON-LD is no reason to lose the page. */
export function jsonLdArticle(document: DomDocument): JsonLdArticle | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(script.textContent ?? '')) {
      const type = nodeSchema.safeParse(node).data?.['@type'] ?? []
      if ((Array.isArray(type) ? type : [type]).some((name) => articleTypes.has(name))) return articleSchema.parse(node)
    }
  }
  return null
}

function nodesOf(json: string): unknown[] {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    return []
  }
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((node): unknown[] => graphSchema.safeParse(node).data?.['@graph'] ?? [node])
}

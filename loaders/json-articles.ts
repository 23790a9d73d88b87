import { z } from 'zod'
import { AttestError, causeOf } from '../src/errors.ts'
import { type ArticleDraft, faultAt, type Origin, type Outcome } from './loader.ts'

const word = z.string().nullish()

/** One article as JSON. Unknown keys are dropped, `__proto__` with them. */
const jsonArticleSchema = z.object({
  id: z.union([z.string(), z.int().transform(String)]).nullish(),
  text: z.string(),
  title: word,
  outlet: word,
  publishedAt: word,
  modifiedAt: word,
  url: word,
  language: word,
})

const namedSchema = jsonArticleSchema.pick({ id: true }).extend({ id: z.string().min(1) })
const listSchema = z.object({ articles: z.array(z.unknown()) })

/**
 * JSON text to a value.
 * @throws AttestError `LOADER_JSON` where it is malformed
 */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw new AttestError(
      {
        code: 'LOADER_JSON',
        component: 'loader/json',
        message: `malformed JSON: ${causeOf(error).slice(0, 160)}`,
        remedy: 'correct it; a JSON file holds one value, a JSONL file one object a line',
      },
      { cause: error },
    )
  }
}

/** The articles of a JSON value: one object, a list, or `{"articles": […]}`. Those of a list are numbered as records. */
export function* articlesOf(value: unknown, origin: Origin): Generator<Outcome<ArticleDraft>> {
  const list = Array.isArray(value) ? value : listSchema.safeParse(value).data?.articles
  if (list === undefined) return yield articleOf(value, origin)
  for (const [index, item] of list.entries()) yield articleOf(item, { ...origin, record: index + 1 })
}

function articleOf(value: unknown, origin: Origin): Outcome<ArticleDraft> {
  const article = jsonArticleSchema.safeParse(value)
  if (article.success) return { ok: article.data, origin }
  const issue = article.error.issues[0]
  const where = issue === undefined || issue.path.length === 0 ? 'the value' : `"${issue.path.join('.')}"`
  const fault = faultAt(origin, notAnArticle(`${where}: ${issue?.message ?? 'invalid'}`), 'json')
  const named = namedSchema.safeParse(value).data
  return { fault: named === undefined ? fault : { ...fault, articleId: named.id } }
}

const notAnArticle = (cause: string): AttestError =>
  new AttestError({
    code: 'LOADER_SHAPE',
    component: 'loader/json',
    message: `not an article; ${cause}`,
    remedy: 'give an object {"id", "text", "title", "outlet", "publishedAt", "modifiedAt", "url", "language"}; only "text" must be there',
  })

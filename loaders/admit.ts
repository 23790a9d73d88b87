import { type Article, isTooLong, mostNameBytes } from '../src/record/article.ts'
import { looksLikeNodeId } from './article-id.ts'
import { detectLanguage, languageCode } from './language.ts'
import type { ArticleDraft, LoaderFault, LoadOptions, Origin, Outcome, Source } from './loader.ts'
import { publicationDate } from './publication-date.ts'

/**
 * From a draft to an article, or to the one fault that keeps it out. An article that comes may bring one fault that is no error:
 * a date that was dropped, or a notice of what its metadata lacks. `maxText` is in UTF-16 units.
 */
export async function* admit(
  draft: ArticleDraft,
  origin: Origin,
  source: Pick<Source, 'stem'>,
  { maxText }: Pick<LoadOptions, 'maxText'>,
): AsyncGenerator<Outcome<Article>> {
  const url = oneLine(draft.url)
  const id = oneLine(draft.id) ?? url ?? idByFile(source.stem, origin)
  const refused = draft.text.length > maxText ? tooLong(draft.text.length, maxText, origin) : refusal(draft, id, origin)
  if (refused !== null) return yield { fault: { ...refused, articleId: id } }
  const declared = languageCode(draft.language ?? '')
  const language = declared ?? (await detectLanguage(draft.text))
  if (language !== null && language !== 'en') return yield { fault: { ...notEnglish(language, declared !== null, origin), articleId: id } }
  const written = oneLine(draft.publishedAt)
  const publishedAt = written === null ? null : publicationDate(written)
  const changed = oneLine(draft.modifiedAt)
  const modifiedAt = changed === null ? null : publicationDate(changed)
  const article: Article = {
    id,
    text: draft.text,
    title: oneLine(draft.title),
    outlet: oneLine(draft.outlet),
    url,
    publishedAt,
    language,
    ...(modifiedAt !== null && { modifiedAt }),
  }
  yield { ok: article, origin }
  if (written !== null && publishedAt === null) yield { fault: badDate(written, origin) }
  else if (changed !== null && modifiedAt === null) yield { fault: badDate(changed, origin) }
  else if (publishedAt === null || article.outlet === null) yield { fault: lacking(article, origin) }
}

/** A file's name is the last resort; of many articles in a file each needs its own. */
function idByFile(stem: string, origin: Origin): string {
  const number = origin.record ?? origin.line
  return number === undefined ? stem : `${stem}#${number}`
}

/** Metadata is one line of text, or absent. */
function oneLine(value: string | null | undefined): string | null {
  const line = (value ?? '').replace(/\s+/g, ' ').trim()
  return line === '' ? null : line
}

function refusal(draft: ArticleDraft, id: string, origin: Origin): LoaderFault | null {
  if (draft.text.trim() === '')
    return {
      code: 'LOADER_EMPTY',
      component: 'loader/admit',
      message: 'the article has no text',
      remedy: 'give its text, or leave it out',
      severity: 'error',
      origin,
    }
  if (/\p{Surrogate}/u.test(draft.text))
    return {
      code: 'LOADER_ENCODING',
      component: 'loader/admit',
      message: `the text holds half a character (a lone surrogate) at unit ${draft.text.search(/\p{Surrogate}/u)}`,
      remedy: 'repair the program that wrote it: it cut a character in two',
      severity: 'error',
      origin,
    }
  if (looksLikeNodeId(id)) return badId(id, origin)
  if (isTooLong(id)) return longName('id', id, origin)
  const long = (['outlet', 'url'] as const).find((field) => isTooLong(oneLine(draft[field]) ?? ''))
  return long === undefined ? null : longName(long, draft[long] ?? '', origin)
}

const tooLong = (length: number, maxText: number, origin: Origin): LoaderFault => ({
  code: 'LOADER_TOO_LARGE',
  component: 'loader/admit',
  message: `the article's text is of ${length} UTF-16 units; at most ${maxText} are read as one article`,
  remedy: 'split it into the articles or chapters it is made of, each with an id of its own',
  severity: 'error',
  origin,
})

const badId = (id: string, origin: Origin): LoaderFault => ({
  code: 'LOADER_ID',
  component: 'loader/admit',
  message: `the id "${id.slice(0, 60)}" looks like that of another node of the graph`,
  remedy: 'give an id that does not begin with actor:, place:, alias:, s:, e: or f:',
  severity: 'error',
  origin,
})

const longName = (what: string, name: string, origin: Origin): LoaderFault => ({
  code: 'LOADER_NAME_LONG',
  component: 'loader/admit',
  message: `the ${what} "${name.slice(0, 60)}…" is too long to be indexed: at most ${mostNameBytes} bytes`,
  remedy: `give a shorter ${what}`,
  severity: 'error',
  origin,
})

const notEnglish = (language: string, declared: boolean, origin: Origin): LoaderFault => ({
  code: 'LOADER_LANGUAGE',
  component: 'loader/admit',
  message: `not English (${language}${declared ? ', as declared' : ', as detected'})`,
  remedy: declared
    ? 'leave it out, or correct its language if it is English'
    : 'leave it out, or declare its language as "en" if it is English',
  severity: 'error',
  origin,
})

const badDate = (written: string, origin: Origin): LoaderFault => ({
  code: 'LOADER_BAD_DATE',
  component: 'loader/admit',
  message: `"${written.slice(0, 60)}" is no date that can be read one way; loaded without it`,
  remedy: 'write it as 2031-09-02 or 2031-09-02T19:40:00Z',
  severity: 'warning',
  origin,
})

function lacking(article: Article, origin: Origin): LoaderFault {
  const what = [article.publishedAt === null ? 'no date' : '', article.outlet === null ? 'no outlet' : '']
    .filter((x) => x !== '')
    .join(' and ')
  return {
    code: 'LOADER_METADATA_MISSING',
    component: 'loader/admit',
    message: `${what} in the metadata; loaded without`,
    remedy: 'give publishedAt and outlet (for a text file in NAME.meta.json beside it)',
    severity: 'notice',
    origin,
  }
}

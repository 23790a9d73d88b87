import type { Article } from '../src/record/article.ts'
import { detectLanguage, languageCode } from './language.ts'
import type { ArticleDraft, LoaderFault, Origin, Outcome, Source } from './loader.ts'
import { publicationDate } from './publication-date.ts'

/**
 * From a draft to an article, or to the one fault that keeps it out. An article that comes may bring one fault that is no error:
 * a date that was dropped, or a notice of what its metadata lacks.
 */
export async function* admit(draft: ArticleDraft, origin: Origin, source: Pick<Source, 'stem'>): AsyncGenerator<Outcome<Article>> {
  const refused = refusal(draft, origin)
  if (refused !== null) return yield { fault: refused }
  const declared = languageCode(draft.language ?? '')
  const language = declared ?? (await detectLanguage(draft.text))
  if (language !== null && language !== 'en') return yield { fault: notEnglish(language, declared !== null, origin) }
  const written = oneLine(draft.publishedAt)
  const publishedAt = written === null ? null : publicationDate(written)
  const url = oneLine(draft.url)
  const article: Article = {
    id: oneLine(draft.id) ?? url ?? idByFile(source.stem, origin),
    text: draft.text,
    title: oneLine(draft.title),
    outlet: oneLine(draft.outlet),
    url,
    publishedAt,
    language,
  }
  yield { ok: article, origin }
  if (written !== null && publishedAt === null) yield { fault: badDate(written, origin) }
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

function refusal(draft: ArticleDraft, origin: Origin): LoaderFault | null {
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
  return null
}

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

import { readPackageFile } from '../../assembly/package-files.ts'
import type { Question } from './questions.ts'

/** Text as it stands in HTML, in quoted attributes too. */
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')

export interface GuideParts {
  /** Where this guide is served, without a slash at its end. */
  readonly address: string
  /** The command that sets the parameters of the questions. */
  readonly subjects: string
  readonly questions: readonly Question[]
}

/** The guide as Neo4j Browser plays it: a page of slides. What stands outside the slides is for other browsers alone. */
export function guidePage({ address, subjects, questions }: GuideParts): string {
  const [follow, ...rest] = questions
  const filled = { address, subjects, follow: follow?.query ?? '' }
  const welcome = readPackageFile('browser/welcome.html').replace(/\{\{(address|subjects|follow)\}\}/g, (_, name: keyof typeof filled) =>
    escaped(filled[name]),
  )
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Attest: who said what, on whose word</title></head>
<body>
<p>This is a guide for Neo4j Browser. Open it there with <code>:play ${escaped(address)}</code>, or beside the graph with <code>:guide ${escaped(address)}</code>.</p>
<article class="guide">
<carousel class="deck container-fluid">
${welcome}${rest.map(slide).join('')}</carousel>
</article>
</body>
</html>
`
}

const slide = ({ title, explanation, query }: Question): string => `<slide>
<div style="padding: 0 16px">
<h3>${escaped(title)}</h3>
<p>${escaped(explanation)}</p>
<pre class="pre-scrollable code runnable">${escaped(query)}</pre>
</div>
</slide>
`

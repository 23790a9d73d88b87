import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageRoot } from '../../assembly/package-files.ts'

/** A question that Neo4j Browser answers with a picture: a file of `cypher/browser/`. */
export interface Question {
  /** The file's name without folder and extension. */
  readonly name: string
  readonly title: string
  /** What the picture shows. */
  readonly explanation: string
  /** The query, its title before it as a comment: Neo4j Browser names a favourite by its first line. */
  readonly query: string
}

const folder = join(packageRoot, 'cypher', 'browser')

/** The questions of the guide, in the order of their names. */
export function browserQuestions(): Question[] {
  return readdirSync(folder)
    .filter((file) => /^\d\d-.*\.cypher$/.test(file))
    .sort()
    .map((file) => browserQuestion(file.slice(0, -'.cypher'.length)))
}

/** The question of one file; those whose names begin with no number are asked from elsewhere than the guide. */
export const browserQuestion = (name: string): Question => question(name, readFileSync(join(folder, `${name}.cypher`), 'utf8'))

/** A file's first comment line is its title, those after it the explanation, the rest the query. */
function question(name: string, text: string): Question {
  const lines = text.trimEnd().split('\n')
  const begin = lines.findIndex((line) => !line.startsWith('//'))
  const [title = name, ...explanation] = lines.slice(0, begin).map((line) => line.replace(/^\/\/\s*/, ''))
  return { name, title, explanation: explanation.join(' '), query: [`// ${title}`, ...lines.slice(begin)].join('\n') }
}

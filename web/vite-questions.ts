import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'

/** A question or fragment of the desk with the fragments that its lines `#import './file.graphql'` name, each once; its comments are left out. */
export function questionText(file: string): string {
  const read = new Set<string>()
  const textOf = (path: string): string => {
    if (read.has(path)) return ''
    read.add(path)
    const text = readFileSync(path, 'utf8')
    const imported = [...text.matchAll(/^#import '([^']+)'$/gm)].map(([, name = '']) => textOf(join(dirname(path), name)))
    return [text.replace(/^#.*\n/gm, ''), ...imported].join('')
  }
  return textOf(file)
}

/** Lets the desk take a `.graphql` file as the text that it asks with. */
export const questionsPlugin = (): Plugin => ({
  name: 'questions',
  enforce: 'pre',
  load: (id) => (id.endsWith('.graphql?raw') ? `export default ${JSON.stringify(questionText(id.slice(0, -'?raw'.length)))}` : null),
})

import { readFileSync } from 'node:fs'
import { parseSync } from 'vite'
import { z } from 'zod'

/** A regular expression as it stands in a file. */
export interface Found {
  readonly pattern: string
  readonly flags: string
}

const literal = z.object({ type: z.literal('Literal'), regex: z.object({ pattern: z.string(), flags: z.string() }) })
const built = z.object({
  type: z.enum(['NewExpression', 'CallExpression']),
  callee: z.object({ type: z.literal('Identifier'), name: z.literal('RegExp') }),
})

/** The literals of a file of TypeScript, and whether it builds others as it runs: by the syntax tree, so that no comment or text counts. */
export function regexesIn(file: string): { literals: Found[]; builds: boolean } {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'))
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const literals: Found[] = []
  let builds = false
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const regex = literal.safeParse(node).data?.regex
    if (regex !== undefined) literals.push(regex)
    else if (built.safeParse(node).success) builds = true
    if (regex === undefined) for (const child of Object.values(node)) visit(child)
  }
  visit(program.body)
  return { literals, builds }
}

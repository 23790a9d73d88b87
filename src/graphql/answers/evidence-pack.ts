import { AttestError } from '../../errors.ts'
import { evidencePack } from '../../export/evidence-pack.ts'
import { type FormatName, formats } from '../../export/formats.ts'
import type { Selection } from '../../export/pack/selection.ts'
import type { Session } from '../../graph/port.ts'
import type { Context } from '../context.ts'

/** Characters of a pack in one answer; a larger one is streamed by the command line. */
const mostCharacters = 5_000_000

export interface PackArguments {
  readonly format: FormatName
  readonly selection?: Selection | null
}

/** A pack as one text. Throws as `evidencePack`, `EXPORT_TOO_LARGE`, and `QUERY_TOO_LARGE` where too much must be read for it. */
export async function packOf(context: Context, { format, selection }: PackArguments) {
  let text = ''
  for await (const piece of evidencePack(metered(context), format, selection ?? {})) {
    text += piece
    if (text.length > mostCharacters) throw tooLarge()
  }
  return { format, mediaType: formats[format].mediaType, text }
}

/** The graph, whose rows count as the request's. */
const metered = ({ graph, budget }: Context): Session => ({
  run: async (query, parameters) => {
    const rows = await graph.run(query, parameters)
    budget.spend(rows.length)
    return rows
  },
})

const tooLarge = (): AttestError =>
  new AttestError({
    code: 'EXPORT_TOO_LARGE',
    component: 'graphql/evidence-pack',
    message: `the pack has more than ${mostCharacters} characters`,
    remedy: 'narrow the selection, or write it with "attest export", which knows no limit',
  })

import { AttestError } from '../errors.ts'
import type { Session } from '../graph/port.ts'
import { type FormatName, formats } from './formats.ts'
import { selectDossiers } from './pack/select-dossiers.ts'
import type { Selection } from './pack/selection.ts'

/**
 * What a selection holds, as text in a format, piece by piece; the same graph gives the same text on every engine.
 * Throws `EXPORT_UNKNOWN`, `EXPORT_WHOLE` and `GRAPH_QUERY`.
 */
export function evidencePack(graph: Session, name: FormatName, selection: Selection): AsyncGenerator<string> {
  const format = formats[name]
  if ('ofDossiers' in format) return format.ofDossiers(selectDossiers(graph, selection))
  if (Object.values(selection).some((condition) => condition !== null && condition !== undefined && condition !== false)) throw whole(name)
  return format.ofGraph(graph)
}

const whole = (name: string): AttestError =>
  new AttestError({
    code: 'EXPORT_WHOLE',
    component: 'export',
    message: `${name} is of a whole graph, with everything that a store holds`,
    remedy: 'choose another format for a part of it, "csv" for one, or leave the conditions out',
  })

import { type DraftField, defaultLoadOptions, draftFields, type LoadOptions } from '../../loaders/loader.ts'
import { AttestError } from '../errors.ts'

const isField = (name: string): name is DraftField => draftFields.some((field) => field === name)

/** `--column field=name` pairs. Throws `CLI_COLUMN` for another form or an unknown field. */
export function columnsOf(pairs: readonly string[]): Partial<Record<DraftField, string>> {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [field = '', ...rest] = pair.split('=')
      const name = rest.join('=')
      if (isField(field) && name !== '') return [field, name]
      throw new AttestError({
        code: 'CLI_COLUMN',
        component: 'cli/load',
        message: `--column ${pair}: not field=name with a field of an article`,
        remedy: `fields: ${draftFields.join(', ')}; for example --column text=body`,
      })
    }),
  )
}

export const columnOptions = (columns: Partial<Record<DraftField, string>>): LoadOptions => ({ ...defaultLoadOptions, columns })

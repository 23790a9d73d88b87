import { AttestError } from '../errors.ts'
import { formatVersion } from './schema.ts'

/** A graph of another version, with the way out. @param store what people call it @param elsewhere where a new graph can go */
export const otherFormat = (component: string, store: string, version: number, elsewhere: string): AttestError =>
  new AttestError({
    code: 'STORE_FORMAT',
    component,
    message: `${store} holds a graph of format version ${version}, this Attest reads version ${formatVersion}`,
    remedy:
      version > formatVersion
        ? 'a later Attest wrote it: use that version'
        : `load the articles again ${elsewhere}, and bring over what people decided: "attest decisions --json" with the version that wrote it, "attest decisions --take" with this one`,
  })

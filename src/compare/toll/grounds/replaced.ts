import { claimWords } from '../../words.ts'
import { ofEach } from './ground.ts'

/** What the article itself says is an earlier number ("50, up from 34"), and what its source took back in a later one. */
export const replaced = ofEach('replaced', (claim, { around }) => {
  const newer = around.replacementOf(claim)
  if (newer !== null) return `its article says that ${claimWords(newer)} replaces it`
  if (claim.mistaken) return 'its article says that it was wrong'
  const retraction = around.retractionOf(claim)
  return retraction === null
    ? null
    : `${retraction.voice === claim.voice ? 'its source took it back' : 'it was taken back'}: ${claimWords(retraction)} replaces it`
})

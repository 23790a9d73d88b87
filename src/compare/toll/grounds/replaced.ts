import { claimWords } from '../../words.ts'
import { ofEach } from './ground.ts'

/** What the article itself says is an earlier number: "50, up from 34". */
export const replaced = ofEach('replaced', (claim, { around }) => {
  const newer = around.replacementOf(claim)
  return newer === null ? null : `its article says that ${claimWords(newer)} replaces it`
})

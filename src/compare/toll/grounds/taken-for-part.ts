import { takenReason } from '../../rules/total-taken-for-part.ts'
import { ofEach } from './ground.ts'

/** A total that is told of a group would outdo every true count of the group. */
export const takenForPart = ofEach('taken-for-part', (claim, { around }) => {
  const behind = around.totalBehind(claim)
  return behind === null ? null : takenReason(claim, behind)
})

import { namedNumbers } from '../amount-of.ts'
import { ofEach } from './ground.ts'

export const noNumber = ofEach('no-number', (claim) => (namedNumbers(claim) === null ? 'its words stand for no number' : null))

import { AttestError } from '../src/errors.ts'

/** Articles pack to a third, tables and logs to a twentieth or a fiftieth; deflate ends at 1:1,032, brotli far beyond. */
const mostTimes = 100
/** A short run of blanks may pack better than that and harm nobody. */
const alwaysTaken = 1_000_000

/** The most bytes that so many packed ones are unpacked to: work grows with what is handed over, whatever it claims to hold. */
export const mostUnpacked = (packed: number): number => alwaysTaken + mostTimes * packed

/** The fault for packed data that unpacks to more than `mostUnpacked`: a bomb, or nothing that is worth reading. */
export const bomb = (component: string): AttestError =>
  new AttestError({
    code: 'LOADER_BOMB',
    component,
    message: `it unpacks to more than ${mostTimes} times its size, as a decompression bomb does`,
    remedy: 'leave it out; what is sound all the same can be unpacked by hand (gzip -d) and loaded so',
  })

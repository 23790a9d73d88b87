import type { Chance } from '../seeded.ts'

/** Something that takes whatever it is given. */
export interface Target {
  /** Makes one input. */
  draw(chance: Chance): Buffer
  /** Takes it. Throws, with the reason, where what comes of it is not as promised. */
  take(input: Buffer): Promise<void>
  close?(): Promise<void>
}

/** A target before it is made: that takes a while, and memory. */
export interface TargetKind {
  readonly name: string
  /** How many of a hundred inputs are its own. */
  readonly share: number
  /** @param folder for a store, which is not there yet */
  open(folder: string): Promise<Target>
}

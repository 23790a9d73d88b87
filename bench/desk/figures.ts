/** Milliseconds. Processor time holds on a machine that others use as well; time that passes is the least of all visits but the first. */
export interface ViewFigures {
  readonly name: string
  /** Until the view stands, with nothing kept from the visit before. */
  readonly stands: number
  /** Of the page's thread, until nothing is under way. */
  readonly page: number
  /** Of the serving process: on the first visit, when it has nothing to hand, and later. */
  readonly serverFirst: number
  readonly serverLater: number
}

export interface InteractionFigures {
  readonly name: string
  /** From hand to picture at most, in the better round; less than 16 where nothing took longer. */
  readonly handToPicture: number
  /** Of the page's thread, an input. */
  readonly page: number
  /** Until all is done and its answer seen. */
  readonly done: number
}

export interface DeskFigures {
  readonly views: readonly ViewFigures[]
  readonly interactions: readonly InteractionFigures[]
}

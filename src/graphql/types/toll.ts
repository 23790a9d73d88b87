import type { FigureNode } from '../../graph/read/figures.ts'

export const TollPoint = {
  figure: (point: FigureNode) => point,
}

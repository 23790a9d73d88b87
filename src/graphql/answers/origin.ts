import type { ActorNode } from '../../graph/read/actors.ts'
import type { FigureNode } from '../../graph/read/figures.ts'
import type { Context } from '../context.ts'
import { loadOutlet } from '../types/article.ts'
import { loadSource } from '../types/figure.ts'

/** Whose word a figure is in the end: its source, else the outlet that gives it in its own voice; null where neither is known. */
export const originOf = async (context: Context, figure: FigureNode): Promise<ActorNode | null> =>
  (await loadSource(context, figure.id)) ?? loadOutlet(context, figure.articleId)

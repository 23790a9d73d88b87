import { z } from 'zod'
import { numbersProperty, spansProperty } from '../packed.ts'
import { keyedColumns } from './keyed-query.ts'
import { optional } from './property.ts'

const sketch = z.object({ id: z.string(), loadedAt: optional(z.string()), shingles: numbersProperty })

/** An article by its shingles, and the moment of its load, ISO 8601. */
export type SketchRow = z.output<typeof sketch>

/** A page of all articles by their shingles, in order of their ids. */
export const articleSketches = { name: 'read/article-sketches', row: sketch }
/** Those loaded from a moment on. */
export const articleSketchesSince = { name: 'read/article-sketches-since', row: sketch }
export const articlesInAll = { name: 'read/articles-in-all', row: z.object({ count: z.number() }) }

/** Outlets and agencies that an article names, and where; several rows for one that it knows by several names. */
export const articleOutletsNamed = keyedColumns(
  'article-outlets-named',
  z.object({ actor: z.string(), kind: z.enum(['NEWS_AGENCY', 'MEDIA_OUTLET']), spans: spansProperty }),
)

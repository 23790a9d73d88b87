import type { ComponentType } from 'preact'

/** A view of the desk: its path, its name in the header, and the folder that draws it, fetched when it is first looked at. */
export interface View {
  readonly path: string
  readonly name: string
  readonly load: () => Promise<ComponentType>
}

/** The views in the order of the header. To add one: a folder and a line. */
export const views: readonly View[] = [
  { path: '/', name: 'Overview', load: async () => (await import('./overview/overview.tsx')).Overview },
  { path: '/timeline', name: 'Timeline', load: async () => (await import('./timeline/timeline.tsx')).Timeline },
  { path: '/tolls', name: 'Tolls', load: async () => (await import('./tolls/tolls.tsx')).Tolls },
  { path: '/map', name: 'Map', load: async () => (await import('./map/map.tsx')).EventMap },
  { path: '/reader', name: 'Reader', load: async () => (await import('./reader/reader.tsx')).Reader },
  { path: '/trace', name: 'Trace', load: async () => (await import('./trace/trace.tsx')).Trace },
  { path: '/graph', name: 'Graph', load: async () => (await import('./graph/graph.tsx')).Graph },
  { path: '/review', name: 'Review', load: async () => (await import('./review/review.tsx')).Review },
  { path: '/search', name: 'Search', load: async () => (await import('./search/search.tsx')).Search },
]

import { type Highlight, highlights } from '../answers/highlights.ts'
import type { SearchHit as Hit } from '../answers/search.ts'
import type { Context } from '../context.ts'
import { loadArticleText } from '../loading/by-id.ts'

export const SearchHit = {
  highlights: async ({ node, text }: Hit, _: unknown, context: Context): Promise<Highlight[]> => {
    switch (node.label) {
      case 'Statement':
        return highlights(node.words, text)
      case 'Figure':
        return highlights(node.raw, text)
      case 'Event':
        return [node.name, node.trigger].map((words) => highlights(words, text)).find(({ length }) => length > 0) ?? []
      case 'Article':
        return [...highlights(node.title ?? '', text), ...highlights(await loadArticleText(context, node.id), text)]
      default:
        return highlights(node.name, text)
    }
  },
}

import { linkTo } from '../address/address.ts'

interface ViewLink {
  readonly name: string
  readonly href: string
}

/** The views that show more of a node, each with its words. */
export function viewsOf(node: { readonly __typename: string; readonly id: string; readonly metric?: string }): ViewLink[] {
  const { id } = node
  switch (node.__typename) {
    case 'Article':
      return [{ name: 'Read it', href: linkTo('/reader', { article: id }) }]
    case 'Statement':
      // Its id names its article, which may have colons of its own: s:ARTICLE:START-END.
      return [{ name: 'Read it in its article', href: linkTo('/reader', { article: id.slice(2, id.lastIndexOf(':')), claim: id }) }]
    case 'Figure':
      return [
        { name: 'Read it in its article', href: linkTo('/reader', { article: id.slice(2, id.lastIndexOf(':')), claim: id }) },
        { name: 'Among the tolls', href: linkTo('/tolls', { metric: node.metric ?? null, point: id }) },
      ]
    case 'Event':
      return [
        { name: 'On the timeline', href: linkTo('/timeline', { event: id }) },
        { name: 'Its tolls', href: linkTo('/tolls', { event: id }) },
      ]
    case 'Place':
      return [
        { name: 'Its timeline', href: linkTo('/timeline', { place: id }) },
        { name: 'Its tolls', href: linkTo('/tolls', { place: id }) },
      ]
    case 'Actor':
      return [
        { name: 'What it took part in', href: linkTo('/timeline', { actor: id }) },
        { name: 'What it reported', href: linkTo('/timeline', { by: id }) },
      ]
    default:
      return []
  }
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { onKeys } from '../gestures/keys.ts'
import { Name } from '../show/name.tsx'
import { useWidth } from '../show/use-width.ts'
import { counted, wordsOfKind } from '../show/words.ts'
import { layoutOf, rowHeight } from './layout.ts'
import type { Item } from './spread.ts'

interface PictureProps {
  readonly items: readonly Item[]
  /** The id of the node whose words are shown. */
  readonly at: string | null
  /** Shows a node's words, and with `opens` its neighbours, or hides these. */
  choose(id: string, opens: boolean): void
  toggle(id: string): void
  /** Shows more neighbours of a node. */
  widen(id: string): void
}

/** Nodes and edges as a tree: for the eye a picture, for keys and screen readers a list that opens and closes. */
export function Picture({ items, at, choose, toggle, widen }: PictureProps) {
  const [box, width] = useWidth<HTMLDivElement>(1000)
  const [focused, setFocused] = useState<string | null>(null)
  const tree = useRef<HTMLDivElement>(null)
  const { placed, words, lines, width: whole, height } = useMemo(() => layoutOf(items, width), [items, width])
  const current = items.find(({ key }) => key === (focused ?? at))?.key ?? items[0]?.key
  const focusOn = (key: string | undefined): void => {
    if (key === undefined) return
    setFocused(key)
    const element = [...(tree.current?.children ?? [])].find((one) => one instanceof HTMLElement && one.dataset.key === key)
    if (element instanceof HTMLElement) element.focus()
  }
  // More neighbours stand in the place of the item that was asked for them
  const last = useRef(0)
  useEffect(() => {
    const index = items.findIndex(({ key }) => key === focused)
    if (index >= 0) last.current = index
    else if (focused !== null && document.activeElement === document.body) focusOn(items[Math.min(last.current, items.length - 1)]?.key)
  }, [items, focused])
  // What a node was opened for is brought into sight, where a column lies to the right
  useEffect(() => {
    const first = focused === null ? -1 : items.findIndex(({ parent }) => parent === focused)
    tree.current?.children[first]?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [items])
  const act = (item: Item): void => {
    if (item.type === 'more') {
      if (item.canShow) widen(item.of)
    } else if (item.type === 'again') focusOn(item.node.id)
    else choose(item.node.id, item.parent !== null && (!item.isOpen || item.node.id === at))
  }
  const index = items.findIndex(({ key }) => key === current)
  const item = items[index]
  const isOpen = item?.type === 'node' && item.isOpen
  const onKeyDown = onKeys({
    ArrowDown: () => focusOn(items[index + 1]?.key),
    ArrowUp: () => focusOn(items[index - 1]?.key),
    Home: () => focusOn(items[0]?.key),
    End: () => focusOn(items.at(-1)?.key),
    ArrowRight: () => {
      if (item?.type === 'node' && !isOpen) toggle(item.node.id)
      else if (isOpen) focusOn(items[index + 1]?.key)
    },
    ArrowLeft: () => {
      if (item?.type === 'node' && isOpen && item.parent !== null) toggle(item.node.id)
      else focusOn(item?.parent ?? undefined)
    },
    Enter: () => item && act(item),
    ' ': () => item && act(item),
  })
  return (
    <div class="graph-box" ref={box}>
      <p class="soft small">
        Click a node, or press Enter on it, for its words and what stands around it. Arrow keys go from node to node.
      </p>
      <div class="graph-scroll">
        <div class="graph-canvas" style={{ width: `${whole}px`, height: `${height}px` }}>
          <svg width={whole} height={height} aria-hidden="true">
            {lines.map(({ key, path }) => (
              <path key={key} d={path} />
            ))}
          </svg>
          {words.map((one) => (
            <span
              key={one.key}
              class="graph-words"
              aria-hidden="true"
              style={{ left: `${one.left}px`, top: `${one.top}px`, maxWidth: `${one.width}px` }}
            >
              {one.words}
            </span>
          ))}
          <div role="tree" aria-label="What stands around" ref={tree} onKeyDown={onKeyDown}>
            {placed.map(({ item, left, top, width: its }) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the tree takes the keys
              <div
                key={item.key}
                data-key={item.key}
                role="treeitem"
                class={classOf(item, at)}
                aria-level={item.depth + 1}
                aria-expanded={item.type === 'node' ? item.isOpen : undefined}
                aria-selected={item.type === 'node' && item.node.id === at}
                aria-label={nameOf(item)}
                tabIndex={item.key === current ? 0 : -1}
                style={{ left: `${left}px`, top: `${top}px`, width: `${its}px`, height: `${rowHeight}px` }}
                onClick={() => {
                  setFocused(item.key)
                  act(item)
                }}
                onFocus={() => setFocused(item.key)}
              >
                <Label item={item} />
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  )
}

const classOf = (item: Item, at: string | null): string =>
  [
    'graph-item',
    `graph-${item.type}`,
    ...(item.type === 'more' ? [] : [`graph-is-${item.node.__typename.toLowerCase()}`]),
    ...(item.type === 'node' && item.node.id === at ? ['graph-chosen'] : []),
  ].join(' ')

/** As a screen reader names it: the edge in words, then what stands there. */
function nameOf(item: Item): string {
  if (item.type === 'more') return `${item.words}: ${counted(item.count, 'more', 'more')}${item.canShow ? '' : ', not shown here'}`
  const named = `${wordsOfKind(item.node.__typename)}: ${item.node.caption}`
  const edge = item.words === '' ? named : `${item.words} ${named}`
  return item.type === 'again' ? `${edge}, which stands elsewhere in the picture` : edge
}

const Label = ({ item }: { item: Item }) =>
  item.type === 'more' ? (
    <span class="graph-caption">{`${item.canShow ? '+' : ''} ${counted(item.count, 'more', 'more')}`}</span>
  ) : (
    <>
      <span class="graph-caption" title={item.node.caption}>
        <span class="graph-kind">{wordsOfKind(item.node.__typename)} </span>
        <Name>{item.node.caption}</Name>
      </span>
      <span class="graph-sign" aria-hidden="true">
        {item.type === 'again' ? '↩' : item.isOpen ? '−' : '+'}
      </span>
    </>
  )

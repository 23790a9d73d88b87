import { useMemo } from 'preact/hooks'
import type { Changes } from '../address/address.ts'
import { useAddress } from '../address/location.ts'
import { useAnswer } from '../api/use-answer.ts'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Finder } from '../show/finder.tsx'
import { InNeo4jBrowser } from '../show/in-neo4j-browser.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import { counted } from '../show/words.ts'
import { Beginning } from './beginning.tsx'
import document from './graph.graphql?raw'
import { graphAnswer } from './graph-answer.ts'
import { type GraphState, graphState, toggled, widened } from './graph-state.ts'
import { NodePanel } from './node-panel.tsx'
import { Picture } from './picture.tsx'
import { spread } from './spread.ts'
import './graph.css'

/** What stands around a node, and around what stands there. */
export function Graph() {
  const { params, change } = useAddress()
  const state = graphState(params)
  const { answer, loading, fault, retry } = useAnswer('the graph', document, variablesOf(state), graphAnswer)
  const items = useMemo(() => {
    const all = [...(answer?.few ?? []), ...(answer?.many ?? [])]
    const [first] = state.node !== null && state.wide.includes(state.node) ? (answer?.many ?? []) : (answer?.few ?? [])
    if (first === undefined) return []
    const around = new Map(all.map((each) => [each.node.id, each]))
    return spread({ centre: first.node.id, around, wide: new Set(answer?.many.map(({ node }) => node.id)) })
  }, [answer])
  const nodes = items.filter(({ type }) => type === 'node').length
  return (
    <div class="graph" aria-busy={loading}>
      <div class="view-head">
        <h1>Graph</h1>
        <p class="soft">{items.length === 0 ? ' ' : counted(nodes, 'node')}</p>
      </div>
      <div class="controls">
        <Finder label="In the centre" kind="ANY" chosen={state.node} choose={(node) => change(centred(node))} />
        <InNeo4jBrowser address={answer?.neo4jBrowser?.around ?? null} />
      </div>
      {fault !== null && <FaultNotice fault={fault} retry={retry} />}
      {state.node === null && <Beginning />}
      {state.node !== null && items.length === 0 && fault === null && <Skeleton lines={20} />}
      {items.length > 0 && state.node !== null && (
        <div class={state.at === null ? 'view-body' : 'view-body view-body-open'}>
          <Picture
            items={items}
            at={state.at}
            choose={(id, opens) => change({ ...(opens ? toggled(state, id) : {}), at: id })}
            toggle={(id) => change(toggled(state, id))}
            widen={(id) => change(widened(state, id))}
          />
          {state.at !== null && <NodePanel id={state.at} centre={state.node} close={() => change({ at: null })} />}
        </div>
      )}
    </div>
  )
}

const centred = (node: string | null): Changes => ({ node, open: null, wide: null, at: null })

function variablesOf({ node, open, wide }: GraphState) {
  if (node === null) return null
  const asked = [node, ...open.filter((id) => id !== node)]
  const many = asked.filter((id) => wide.includes(id))
  return { few: asked.filter((id) => !wide.includes(id)), many, all: asked, first: many.length === 0 ? 4 : 40 }
}

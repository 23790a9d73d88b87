import { Component, type ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { type Fault, faultOf } from '../api/fault.ts'
import { EmptyNotice } from '../show/empty-notice.tsx'
import { FaultNotice } from '../show/fault-notice.tsx'
import { Skeleton } from '../show/skeleton.tsx'
import type { View } from '../views.ts'

/** A view as it was fetched once; another visit draws it at once. */
const fetched = new Map<View, ComponentType>()

/** The view, or in its place what holds it up. */
export class ShownView extends Component<{ view: View | undefined }, { fault: Fault | null }> {
  override state = { fault: null }

  override componentDidCatch(thrown: unknown): void {
    this.setState({ fault: faultOf(thrown) })
  }

  override render() {
    const { view } = this.props
    if (view === undefined) return <NoSuchPage />
    if (this.state.fault !== null) return <FaultNotice fault={this.state.fault} />
    return <Fetched view={view} />
  }
}

function Fetched({ view }: { view: View }) {
  const [Shown, setShown] = useState<ComponentType | null>(() => fetched.get(view) ?? null)
  const [fault, setFault] = useState<Fault | null>(null)
  useEffect(() => {
    view.load().then(
      (component) => {
        fetched.set(view, component)
        setShown(() => component)
      },
      (thrown: unknown) => setFault(faultOf(thrown)),
    )
  }, [view])
  if (fault !== null) return <FaultNotice fault={fault} retry={() => window.location.reload()} />
  return Shown === null ? <Skeleton lines={8} /> : <Shown />
}

const NoSuchPage = () => (
  <>
    <div class="view-head">
      <h1>There is no such page</h1>
    </div>
    <EmptyNotice title="Its address may have been cut short">
      <p>
        The header lists the views; <a href="/">the overview</a> is a place to begin.
      </p>
    </EmptyNotice>
  </>
)

/** Holds the place of what loads: as many lines as there will be, so that nothing moves when it comes. */
export const Skeleton = ({ lines = 3 }: { lines?: number }) => (
  <div class="skeleton" aria-hidden="true">
    {Array.from({ length: lines }, (_, line) => (
      <span key={line} class="skeleton-line" />
    ))}
  </div>
)

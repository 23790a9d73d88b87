import type { ComponentChildren } from 'preact'

/** Says that there is nothing to show, and what would show something. */
export const EmptyNotice = ({ title, children }: { title: string; children?: ComponentChildren }) => (
  <div class="notice">
    <p class="notice-title">{title}</p>
    {children}
  </div>
)

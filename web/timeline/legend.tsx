import type { ComponentChildren } from 'preact'

/** What the marks mean. */
export const Legend = () => (
  <ul class="legend soft small" aria-label="What the marks mean">
    <li>
      <Dots />
      size: independent origins
    </li>
    <li>
      <Sign>
        <circle cx="8" cy="8" r="5" class="sign-full" />
      </Sign>
      told as happened
    </li>
    <li>
      <Sign>
        <circle cx="8" cy="8" r="5" class="sign-ring" />
      </Sign>
      alleged
    </li>
    <li>
      <Sign>
        <circle cx="8" cy="8" r="5" class="sign-ring" stroke-dasharray="2 2" />
      </Sign>
      denied, expected or supposed
    </li>
    <li>
      <Sign>
        <circle cx="8" cy="8" r="5" class="sign-full" opacity="0.45" />
      </Sign>
      day of the report: its own is not known
    </li>
    <li>
      <Sign wide>
        <rect x="1" y="4" width="30" height="8" rx="4" class="sign-full" />
      </Sign>
      some time within these days
    </li>
  </ul>
)

const Sign = ({ wide = false, children }: { wide?: boolean; children: ComponentChildren }) => (
  <svg width={wide ? 32 : 16} height="16" aria-hidden="true">
    {children}
  </svg>
)

const Dots = () => (
  <svg width="40" height="16" aria-hidden="true">
    <circle cx="4" cy="8" r="3" class="sign-full" />
    <circle cx="15" cy="8" r="5" class="sign-full" />
    <circle cx="31" cy="8" r="8" class="sign-full" />
  </svg>
)

import { linkTo } from '../address/address.ts'
import type { Conflict } from './overview-answer.ts'

/** Two numbers that exclude each other, who gives them, and why they do. */
export const ConflictRow = ({ conflict: { reason, from, to, fromSource, toSource } }: { conflict: Conflict }) => (
  <li>
    <span class="tag tag-conflict">conflict</span>
    <span>
      <a href={linkTo('/tolls', { point: from.id })} dir="auto">{`${fromSource?.name ?? 'unknown outlet'}: ${from.caption}`}</a>
      <span class="soft"> against </span>
      <a href={linkTo('/tolls', { point: to.id })} dir="auto">{`${toSource?.name ?? 'unknown outlet'}: ${to.caption}`}</a>
      <span class="reason-line soft small">{reason}</span>
    </span>
  </li>
)

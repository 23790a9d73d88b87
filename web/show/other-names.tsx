import { Name } from './name.tsx'

/** What else an actor is called. */
export const OtherNames = ({ names }: { names: readonly string[] }) =>
  names.length === 0 ? null : (
    <p>
      <span class="soft">also called </span>
      {names.map((name, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <Name>{name}</Name>
        </span>
      ))}
    </p>
  )

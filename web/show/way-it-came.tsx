import type { ClaimWay } from './claim-answer.ts'
import { Name } from './name.tsx'
import './way-it-came.css'
import { counted, sentence, wordsOfKind } from './words.ts'

/** Every step of a claim from its words to the outlet, and the independent voices that its number goes back to. */
export const WayItCame = ({ hops, independentOrigins }: ClaimWay) => (
  <>
    <h3>The way it came</h3>
    <ol class="chain">
      {hops.map(({ kind, node, words }) => (
        <li key={`${kind} ${node.id}`}>
          <span class="soft small">{sentence(wordsOfKind(kind))}</span>
          <p>
            <Name>{node.caption}</Name>
          </p>
          {words !== null && words !== node.caption && kind !== 'STATEMENT' && <q dir="auto">{words}</q>}
        </li>
      ))}
    </ol>
    {independentOrigins.length > 0 && (
      <>
        <h3>{counted(independentOrigins.length, 'independent origin')} of this number</h3>
        <ul>
          {independentOrigins.map(({ actor, figures }) => (
            <li key={actor.id}>
              <Name>{actor.name}</Name> <span class="soft">{counted(figures.length, 'figure')}</span>
            </li>
          ))}
        </ul>
      </>
    )}
  </>
)

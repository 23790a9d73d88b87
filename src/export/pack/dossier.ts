import type { ActorNode } from '../../graph/read/actors.ts'
import type { ArticleNode } from '../../graph/read/articles.ts'
import type { EventNode } from '../../graph/read/events.ts'
import type { FigureNode } from '../../graph/read/figures.ts'
import type { PlaceNode } from '../../graph/read/places.ts'
import type { ResponseEdge } from '../../graph/read/responses.ts'
import type { StatementNode } from '../../graph/read/statements.ts'
import type { ParticipantRole } from '../../record/kinds.ts'

/**
 * What one article holds, with whoever and whatever it names as the graph knows them: what every format of an evidence pack is written
 * from. Claims stand in the order of their words.
 */
export interface Dossier {
  readonly article: ArticleNode & { readonly text: string }
  /** Null where the outlet is unknown. */
  readonly outlet: ActorNode | null
  readonly accounts: readonly Account[]
  readonly statements: readonly Statement[]
  readonly figures: readonly Figure[]
  readonly responses: readonly Response[]
}

/** The article's account of an event; `event` is the node that stands for all accounts of it. */
export interface Account extends EventNode {
  readonly event: EventNode
  readonly places: readonly PlaceNode[]
  readonly participants: readonly Participant[]
  readonly reportedBy: readonly ActorNode[]
}

export interface Participant {
  readonly role: ParticipantRole
  readonly actor: ActorNode
}

export interface Statement extends StatementNode {
  readonly assertedBy: ActorNode | null
  /** The nearest to the speaker first. */
  readonly relays: readonly ActorNode[]
  readonly about: readonly EventNode[]
  readonly accuses: readonly ActorNode[]
  /** Ids of figures. */
  readonly claims: readonly string[]
}

export interface Figure extends FigureNode {
  /** Whose word it is; null where no source is named. */
  readonly claimedBy: ActorNode | null
  readonly about: readonly EventNode[]
  readonly places: readonly PlaceNode[]
}

export interface Response extends Omit<ResponseEdge, 'event' | 'actor'> {
  readonly actor: ActorNode
  /** Null where the answer is to the article's news as a whole. */
  readonly event: EventNode | null
}

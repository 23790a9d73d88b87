import { formatNames } from '../../export/formats.ts'
import { fateKinds } from '../../graph/write/article-rulings.ts'
import * as kinds from '../../record/kinds.ts'
import { decisionKinds } from '../../review/decision.ts'

/** The GraphQL enums that stand for lists of kinds, by name; GraphQL spells every kind in upper case. */
export const enumKinds: Readonly<Record<string, readonly string[]>> = {
  EventType: kinds.eventTypes,
  Realis: kinds.realisKinds,
  ActorKind: kinds.actorKinds,
  PlaceKind: kinds.placeKinds,
  PlacePrecision: kinds.placePrecisions,
  MentionForm: kinds.mentionForms,
  TimexType: kinds.timexTypes,
  PublicationBasis: kinds.publicationBases,
  ParticipantRole: kinds.participantRoles,
  RoleKind: kinds.roleKinds,
  RoleStatus: kinds.roleStatuses,
  StatementKind: kinds.statementKinds,
  Stance: kinds.stances,
  ResponseStance: kinds.responseStances,
  Certainty: kinds.certainties,
  Metric: kinds.metrics,
  Group: kinds.groups,
  Comparator: kinds.comparators,
  FigureRelationKind: kinds.figureRelationKinds,
  ContradictionKind: kinds.contradictionKinds,
  TollPolicy: kinds.tollPolicies,
  DecisionKind: decisionKinds,
  Verdict: kinds.verdicts,
  ClaimPart: kinds.claimParts,
  Reviewed: kinds.reviewedKinds,
  SameOriginKind: kinds.sameOriginKinds,
  LoadOutcome: fateKinds,
  PackFormat: formatNames,
  EventLaneKind: ['place', 'type', 'actor'],
  NodeKind: ['Article', 'Actor', 'Place', 'Event', 'Statement', 'Figure'],
}

/** What each value of an enum stands for in the graph. */
export const enums: Readonly<Record<string, Readonly<Record<string, string>>>> = Object.fromEntries(
  Object.entries(enumKinds).map(([name, values]) => [name, Object.fromEntries(values.map((value) => [value.toUpperCase(), value]))]),
)

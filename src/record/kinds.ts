/** The ontology: every kind in the record, the graph and the GraphQL enums comes from these lists, and only from here. */

export const eventTypes = [
  'ARMED_CLASH',
  'ATTACK',
  'AMBUSH',
  'KILLING',
  'MASSACRE',
  'EXTRAJUDICIAL_KILLING',
  'BOMBING',
  'ABDUCTION',
  'DETENTION',
  'SEXUAL_VIOLENCE',
  'TORTURE',
  'SHELLING',
  'AIR_STRIKE',
  'LOOTING_ARSON',
  'DISPLACEMENT',
  'DEPLOYMENT',
  'CAPTURE',
  'RESTRICTION',
  'PROTEST',
  'STRIKE',
  'STATEMENT',
  'INVESTIGATION',
  'AGREEMENT',
  'AID',
  'DIPLOMACY',
  'SANCTION',
  'BURIAL',
  'ELECTION_APPOINTMENT',
  'OTHER',
] as const

/** alleged: asserted by someone, not established by the outlet. */
export const realisKinds = ['actual', 'alleged', 'future', 'hypothetical', 'negated'] as const

export const actorKinds = [
  'STATE_GOV',
  'STATE_MILITARY',
  'STATE_SECURITY',
  'PRO_GOV_ARMED',
  'INSURGENT',
  'REMNANT',
  'FOREIGN_STATE',
  'FOREIGN_FIGHTERS',
  'UNIDENTIFIED_ARMED',
  'IGO',
  'NGO_MONITOR',
  'NGO_AID',
  'MEDIA_OUTLET',
  'NEWS_AGENCY',
  'COMMITTEE',
  'COMMUNITY',
  'RELIGIOUS_BODY',
  'CIVILIANS',
  'PERSON',
  'WITNESS',
  'ORGANIZATION',
] as const

export const placeKinds = [
  'COUNTRY',
  'REGION',
  'GOVERNORATE',
  'DISTRICT',
  'CITY',
  'TOWN',
  'VILLAGE',
  'NEIGHBOURHOOD',
  'SITE',
  'ROUTE',
  'AREA',
] as const

export const placePrecisions = ['exact', 'locality', 'admin', 'country', 'unknown'] as const
export const mentionForms = ['name', 'demonym'] as const
export const timexTypes = ['DATE', 'TIME', 'DURATION', 'SET'] as const
export const timexBases = ['explicit', 'implied'] as const
export const publicationBases = ['metadata', 'dateline', 'text'] as const
/** role: a person's office or work; member: who belongs to a body without being it. */
export const roleKinds = ['role', 'member'] as const
/** Whether a role is held as the article is written, was held before ("former", "ousted") or is to be ("incoming"). */
export const roleStatuses = ['current', 'former', 'incoming'] as const
export const participantRoles = ['agent', 'accused', 'victim', 'instrument', 'location', 'other'] as const
export const statementKinds = ['direct', 'indirect', 'mixed'] as const
export const stances = ['assert', 'deny', 'accuse', 'condemn', 'concern', 'support', 'call', 'warn', 'pledge', 'comment'] as const
export const responseStances = [...stances, 'act', 'investigate'] as const
export const certainties = ['certain', 'probable', 'possible'] as const
export const metrics = [
  'killed',
  'injured',
  'missing',
  'detained',
  'abducted',
  'displaced',
  'incidents',
  'buildings',
  'perpetrators',
  'other',
] as const
export const groups = ['civilian', 'combatant', 'security', 'insurgent', 'women', 'children', 'unspecified', 'total'] as const
export const comparators = ['exact', 'about', 'at_least', 'at_most', 'more_than', 'less_than', 'between', 'vague'] as const

export const figureRelationKinds = ['updates', 'refines', 'corroborates', 'contradicts'] as const
/** In the order of their weight: `conflict` is what nothing explains. */
export const contradictionKinds = ['conflict', 'scope', 'retraction', 'method', 'update', 'rounding'] as const
/** By what one number is chosen from what several sources say. */
export const tollPolicies = ['conservative', 'highest', 'latest', 'majority_of_origins', 'range', 'source_order'] as const

/** What a person says of a claim, and of which part of it: what it says, or on whose word it is. */
export const verdicts = ['accepted', 'corrected', 'rejected'] as const
export const claimParts = ['claim', 'attribution'] as const
/** Why two reports of a number go back to one voice. */
export const sameOriginKinds = ['later_text', 'same_voice', 'named_source', 'relayed', 'spoken_for', 'copied', 'unnamed'] as const

/** Which claims to take as to what people said of them. */
export const reviewedKinds = ['any', 'accepted', 'not_rejected'] as const

/** Kinds whose name joins two, or is an abbreviation, as people write them; any other is its name with spaces. */
export const kindWords: Readonly<Record<string, string>> = {
  LOOTING_ARSON: 'looting or arson',
  ELECTION_APPOINTMENT: 'election or appointment',
  STATE_GOV: 'state government',
  PRO_GOV_ARMED: 'pro-government armed group',
  UNIDENTIFIED_ARMED: 'unidentified armed people',
  IGO: 'body of states',
  NGO_MONITOR: 'monitoring NGO',
  NGO_AID: 'aid NGO',
}

export type EventType = (typeof eventTypes)[number]
export type Realis = (typeof realisKinds)[number]
export type ActorKind = (typeof actorKinds)[number]
export type PlaceKind = (typeof placeKinds)[number]
export type PlacePrecision = (typeof placePrecisions)[number]
export type MentionForm = (typeof mentionForms)[number]
export type RoleKind = (typeof roleKinds)[number]
export type RoleStatus = (typeof roleStatuses)[number]
export type ParticipantRole = (typeof participantRoles)[number]
export type StatementKind = (typeof statementKinds)[number]
export type Stance = (typeof stances)[number]
export type Metric = (typeof metrics)[number]
export type Group = (typeof groups)[number]
export type Comparator = (typeof comparators)[number]
export type FigureRelationKind = (typeof figureRelationKinds)[number]
export type ContradictionKind = (typeof contradictionKinds)[number]
export type SameOriginKind = (typeof sameOriginKinds)[number]
export type TollPolicy = (typeof tollPolicies)[number]
export type Verdict = (typeof verdicts)[number]
export type ClaimPart = (typeof claimParts)[number]
export type Reviewed = (typeof reviewedKinds)[number]

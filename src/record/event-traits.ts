import type { EventType } from './kinds.ts'

/**
 * What a type of event tells of every event of it. culpable: a wrong done to people, whose alleged doers stand accused. lethal: it kills, or may.
 * answered: harm or upheaval that others respond to. targeted: "on" names whom it is aimed at. named: a noun before it names who did it ("an HF
 * attack"). victimless: its parties do something, or come together, and none of them is a victim.
 */
export type EventTrait = 'culpable' | 'lethal' | 'answered' | 'targeted' | 'named' | 'victimless'

const traits: Readonly<Record<EventType, readonly EventTrait[]>> = {
  ARMED_CLASH: ['culpable', 'lethal', 'answered', 'victimless'],
  ATTACK: ['culpable', 'lethal', 'answered', 'targeted', 'named'],
  AMBUSH: ['culpable', 'lethal', 'answered', 'targeted', 'named'],
  KILLING: ['culpable', 'lethal', 'answered'],
  MASSACRE: ['culpable', 'lethal', 'answered', 'named'],
  EXTRAJUDICIAL_KILLING: ['culpable', 'lethal', 'answered'],
  BOMBING: ['culpable', 'lethal', 'answered', 'targeted', 'named'],
  ABDUCTION: ['culpable', 'answered', 'named'],
  DETENTION: ['answered'],
  SEXUAL_VIOLENCE: ['culpable', 'answered'],
  TORTURE: ['culpable', 'lethal', 'answered'],
  SHELLING: ['culpable', 'lethal', 'answered', 'targeted', 'named'],
  AIR_STRIKE: ['culpable', 'lethal', 'answered', 'targeted', 'named'],
  LOOTING_ARSON: ['culpable', 'lethal', 'answered'],
  DISPLACEMENT: ['answered'],
  DEPLOYMENT: ['victimless'],
  CAPTURE: ['answered'],
  RESTRICTION: [],
  PROTEST: ['answered', 'victimless'],
  STRIKE: ['victimless'],
  STATEMENT: [],
  INVESTIGATION: ['victimless'],
  AGREEMENT: ['victimless'],
  AID: ['victimless'],
  DIPLOMACY: ['victimless'],
  SANCTION: [],
  BURIAL: [],
  ELECTION_APPOINTMENT: ['victimless'],
  OTHER: ['culpable', 'lethal', 'answered'], // accidents: a blast, a quake
}

export const hasTrait = (type: EventType, trait: EventTrait): boolean => traits[type].includes(trait)

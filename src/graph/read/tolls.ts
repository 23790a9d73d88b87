import { z } from 'zod'
import { groups } from '../../record/kinds.ts'
import { list } from './property.ts'

/** What one member of a voice counted of one group: how many figures, and the places in order of time of the latest hundred, each of which ends in the figure's id. */
const part = z.object({ group: z.enum(groups), ownVoice: z.boolean(), count: z.number(), positions: list(z.string()) })

/** What one voice counted, the voices with most figures first: an actor, or an article whose outlet is not known. */
const ofVoice = z.object({ voice: z.string(), isActor: z.boolean(), parts: z.array(part) })

export const tollsOfAll = { name: 'read/tolls', row: ofVoice }
export const tollsInPlace = { name: 'read/tolls-in-place', row: ofVoice }
export const tollsOfEvent = { name: 'read/tolls-of-event', row: ofVoice }

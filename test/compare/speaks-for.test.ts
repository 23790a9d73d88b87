import { expect, it } from 'vitest'
import { bodySpokenFor } from '../../src/compare/speaks-for.ts'
import type { ActorKind, RoleStatus } from '../../src/record/kinds.ts'

it.each<[role: string, status: RoleStatus, of: ActorKind, expected: 'nobody' | 'for it' | 'one voice']>([
  ['commander', 'current', 'INSURGENT', 'one voice'],
  ['spokesman', 'current', 'STATE_SECURITY', 'one voice'],
  ['fighters', 'current', 'PRO_GOV_ARMED', 'one voice'],
  ['researcher', 'current', 'NGO_MONITOR', 'one voice'],
  ['commander', 'former', 'INSURGENT', 'nobody'],
  ['director', 'incoming', 'NGO_MONITOR', 'nobody'],
  ['foreign minister', 'current', 'FOREIGN_STATE', 'for it'],
  ['officials', 'current', 'FOREIGN_STATE', 'for it'],
  ['special envoy for the north', 'current', 'IGO', 'for it'],
  ['journalist', 'current', 'FOREIGN_STATE', 'nobody'],
  ['activists', 'current', 'FOREIGN_STATE', 'nobody'],
  ['businesswomen', 'current', 'COMMUNITY', 'nobody'],
  ['residents', 'current', 'FOREIGN_STATE', 'nobody'],
  // A calling is its own judge: two professors of one university, or two doctors of one hospital, may say two things.
  ['professor', 'current', 'ORGANIZATION', 'for it'],
  ['students', 'current', 'ORGANIZATION', 'for it'],
  ['doctor', 'current', 'ORGANIZATION', 'for it'],
  ['reporter', 'current', 'MEDIA_OUTLET', 'for it'],
  ['engineer at the north plant', 'current', 'ORGANIZATION', 'for it'],
  ['spokesman', 'current', 'ORGANIZATION', 'one voice'],
  ['chief executive', 'current', 'ORGANIZATION', 'one voice'],
  ['spokeswoman', 'current', 'STATE_GOV', 'for it'],
  // Ties that make nobody a voice of a body.
  ['patient', 'current', 'ORGANIZATION', 'nobody'],
  ['son', 'current', 'INSURGENT', 'nobody'],
  ['owner', 'current', 'NGO_MONITOR', 'nobody'],
  ['member', 'current', 'COMMITTEE', 'for it'],
  ['lawmakers from the north', 'current', 'ORGANIZATION', 'for it'],
])('%s (%s) of %s is %s', (name, status, kind, expected) => {
  const body = bodySpokenFor({ name, status }, { id: 'b', name: 'Body', kind })
  expect(body === null ? 'nobody' : body.isOneVoice ? 'one voice' : 'for it').toBe(expected)
})

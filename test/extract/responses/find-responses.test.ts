import { describe, expect, it } from 'vitest'
import { loadTools } from '../../../src/assembly/tools.ts'
import { extract } from '../../../src/extract/extract.ts'

const tools = loadTools()
const opening = 'Gunmen killed 12 farmers near Damascus. '

async function responsesOf(text: string) {
  const record = await extract(
    { id: 't', text: opening + text, title: null, outlet: null, url: null, publishedAt: '2031-09-04', language: null },
    tools,
  )
  return record.responses.map((r) => [
    record.actors.find((actor) => actor.id === r.actor)?.name,
    r.stance,
    r.event !== null,
    r.statement !== null,
  ])
}

describe('findResponses', () => {
  it.each([
    ['Norway condemned the attack.', [['Norway', 'condemn', true, true]]],
    [
      'Norway and Peru voiced support for the farmers.',
      [
        ['Norway', 'support', true, true],
        ['Peru', 'support', true, true],
      ],
    ],
    ['Norway called on all sides to show restraint.', [['Norway', 'call', true, true]]],
    ['The coast guard denied the claim.', [['coast guard', 'deny', true, true]]],
    ['Norway launched an investigation into the killings.', [['Norway', 'investigate', true, false]]],
    ['Norway sent medical aid to the farmers.', [['Norway', 'act', true, false]]],
    ['Norway sent two field hospitals to Damascus.', [['Norway', 'act', true, false]]],
    ['Norway announced three days of mourning.', [['Norway', 'act', true, false]]],
    ['Norway condemned the attack. Norway again condemned the attack.', [['Norway', 'condemn', true, true]]],
    ['Norway called on all sides to show restraint. Later Norway called on them to talk.', [['Norway', 'call', true, true]]],
    [
      'Norway said it was “deeply concerned” and urged restraint.',
      [
        ['Norway', 'concern', true, true],
        ['Norway', 'call', true, true],
      ],
    ],
    ['Norway said the farmers were concerned.', []],
    ['Twelve farmers were dead, Norway told Reuters.', []],
    [
      'Norway thanked the farmers and called for calm.',
      [
        ['Norway', 'support', true, true],
        ['Norway', 'call', true, true],
      ],
    ],
    ['Norway refused to leave.', []],
    ['Norway said it had nothing to do with the attack.', [['Norway', 'deny', true, true]]],
    ['The interior minister, Omar Hadid, resigned.', [['Omar Hadid', 'act', true, false]]],
    ['Norway announced emergency medical services.', []],
    ['Norway said 12 farmers were dead.', []],
    ['Residents condemned the attack.', []],
    ['Norway met envoys who asked it to launch an investigation.', []],
    ['Norway planned to leave.', []],
    ['Medical aid was sent to the farmers.', []],
  ])('%s', async (text, expected) => expect(await responsesOf(text)).toEqual(expected))
})

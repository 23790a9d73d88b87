import { describe, expect, it } from 'vitest'
import { loadTools } from '../../../src/assembly/tools.ts'
import { extract } from '../../../src/extract/extract.ts'
import { recordSchema } from '../../../src/record/schema.ts'

const tools = loadTools()
const recordOf = (text: string) =>
  extract({ id: 't', text, title: null, outlet: null, url: null, publishedAt: '2031-09-04', language: null }, tools)

async function statementsOf(text: string) {
  const record = recordSchema.parse(await recordOf(text))
  const nameOf = (id: string | null) => record.actors.find((actor) => actor.id === id)?.name ?? null
  return record.statements.map((s) => ({ ...s, speaker: nameOf(s.speaker), relays: s.relays.map(nameOf) }))
}

describe('statements: kind', () => {
  it.each([
    ['“The dam is old,” Ines Vold said.', 'direct'],
    ['Ines Vold said the dam was old.', 'indirect'],
    ['Ines Vold said the dam was “a ruin”.', 'mixed'],
  ])('%s is %s', async (text, kind) => expect((await statementsOf(text)).map((s) => s.kind)).toEqual([kind]))
})

describe('statements: who speaks', () => {
  it.each([
    ['Ines Vold said the dam was old.', 'Ines Vold', []],
    ['The mayor of Carmelo, Ines Vold, said the dam was old.', 'Ines Vold', []],
    ['Ines Vold, who mended the dam, said it was old.', 'Ines Vold', []],
    ['Two residents of the valley said the dam was old.', 'two residents of the valley', []],
    ['Activists on the ground said the dam was old.', 'activists on the ground', []],
    ['Israeli officials said the dam was old.', 'Israeli officials', []],
    ['Some activists said the dam was old.', 'activists', []],
    ['Ines Vold told Reuters that the dam was old.', 'Ines Vold', ['Reuters']],
    ['Reuters reported that the dam was old, citing local officials.', 'local officials', ['Reuters']],
    ['According to a report by Ines Vold, the dam was old.', 'Ines Vold', []],
    ['According to Reuters, citing local officials, the dam was old.', 'local officials', ['Reuters']],
    ['Ines Vold said at least two of the dams were old.', 'Ines Vold', []],
    ['The dam broke late on Wednesday, residents and firemen said.', 'residents and firemen', []],
    ['Relatives gathered outside the dam said it was old.', 'relatives', []],
    ['A group calling itself the Torv Vanguard said the dam was old.', 'Torv Vanguard', []],
    ['Officials, including Ines Vold, said the dam was old.', 'officials', []],
    ['Chile’s shipping minister, Ines Vold, said the dam was old.', 'Ines Vold', []],
  ])('%s', async (text, speaker, relays) => {
    expect((await statementsOf(text)).map((s) => [s.speaker, s.relays])).toEqual([[speaker, relays]])
  })

  it.each(['It said the dam was old.', 'Some said the dam was old.', 'Few trusted his claim that the dam was old.'])(
    'makes no actor of a pronoun that nobody stands for: %s',
    async (text) => expect((await statementsOf(text)).map((s) => s.speaker)).toEqual([null]),
  )

  it.each([
    ['A resident said the dam was old. “It broke,” he said.', 'resident'],
    ['A police officer said the dam was old. “It broke,” the officer said.', 'police officer'],
    ['Mongolia’s electoral commission said the dam was old. It broke, according to the commission.', 'Mongolia’s electoral commission'],
    ['The military said the dam was old. In a statement it said nobody had mended it.', 'military'],
  ])('goes on with who has no name: %s', async (text, speaker) =>
    expect((await statementsOf(text)).map((s) => s.speaker)).toEqual([speaker, speaker]),
  )

  it.each([
    ['“It broke,” he said.', [null]],
    ['Residents said the dam was old. “It broke,” he said.', ['residents', null]],
    ['A resident said the dam was old.\n\nIt rained.\n\n“It broke,” he said.', ['resident', null]],
  ])('goes on with nobody who does not agree or spoke long ago: %s', async (text, speakers) =>
    expect((await statementsOf(text)).map((s) => s.speaker)).toEqual(speakers),
  )

  it.each([
    ['Omar Hadid voiced support for the farmers and Ines Vold said she was shocked.', 'Ines Vold'],
    ['Ines Vold warned the dam would “break soon”.', 'Ines Vold'],
    ['Ines Vold vowed to “mend the dam”.', 'Ines Vold'],
  ])('hears who speaks: %s', async (text, speaker) => expect((await statementsOf(text)).at(-1)?.speaker).toBe(speaker))

  it('makes the outer speaker the relay of a report inside a report', async () => {
    const [outer, inner] = await statementsOf('Reuters reported that Ines Vold said the dam was old.')
    expect([outer?.speaker, inner?.speaker, inner?.relays]).toEqual(['Reuters', 'Ines Vold', ['Reuters']])
  })
})

describe('statements: whose voice, of what kind, on which day', () => {
  it('takes the outlet for "our correspondent"', async () => {
    const text = 'Our correspondent in Oslo said the dam was old.'
    const { actors } = await extract(
      { id: 't', text, title: null, outlet: 'Fjord Post', url: null, publishedAt: '2031-09-04', language: null },
      tools,
    )
    expect(actors.map(({ name, kind }) => [name, kind])).toContainEqual(['Fjord Post', 'MEDIA_OUTLET'])
  })

  it.each([
    ['The U.N. refugee agency said the dam was old.', 'IGO'],
    ['Key figures of the opposition said the dam was old.', 'PERSON'],
    ['A teacher said the dam was old.', 'PERSON'],
  ])('%s', async (text, kind) => expect((await recordOf(text)).actors.at(-1)?.kind).toBe(kind))

  it.each([
    ['Ines Vold said on Monday that the dam was old.', '2031-09-01'],
    ['“The dam was old,” said a spokesman for the harbour board on Tuesday.', '2031-09-02'],
    ['“The dam was old,” said Ines Vold, who runs the clinic, on Monday.', '2031-09-01'],
    ['“The dam was old,” said Ines Vold, who left on Monday.', null],
    ['SALTO, Uruguay, September 2, 2031 (Plata Wire) — “The dam was old,” said Ines Vold, who runs the clinic, on Monday.', '2031-09-01'],
    ['SALTO, Uruguay, September 2, 2031 (Plata Wire) — The dam was old, Ines Vold said.', null],
    ['Ines Vold threatened to dismiss those who did not return by Monday.', null],
  ])('%s', async (text, day) => expect((await statementsOf(text))[0]?.saidAt).toBe(day))
})

describe('statements: stance', () => {
  it.each([
    ['“We condemn this attack,” Ines Vold said.', 'condemn'],
    ['“We call on all parties to talk,” Ines Vold said.', 'call'],
    ['“We went home,” Ines Vold said.', 'assert'],
  ])('what the words themselves do: %s', async (text, stance) => expect((await statementsOf(text))[0]?.stance).toBe(stance))

  it.each([
    ['Ines Vold said the dam was old.', 'assert'],
    ['Ines Vold denied the report.', 'deny'],
    ['Ines Vold accused the builders of neglect.', 'accuse'],
    ['Ines Vold condemned the neglect.', 'condemn'],
    ['Ines Vold expressed alarm over the dam.', 'concern'],
    ['Ines Vold expressed her support for the builders.', 'support'],
    ['Ines Vold urged the builders to mend the dam.', 'call'],
    ['Ines Vold told the builders to mend the dam.', 'call'],
    ['Ines Vold told the builders that the dam was old.', 'assert'],
    ['Ines Vold warned that the dam was old.', 'warn'],
    ['Ines Vold said she had nothing to do with the flood.', 'deny'],
    ['Ines Vold called the report baseless.', 'deny'],
    ['Ines Vold refused the offer.', 'deny'],
    ['Ines Vold vowed to mend the dam.', 'pledge'],
    ['Ines Vold commented that the dam was old.', 'comment'],
  ])('%s: %s', async (text, stance) => expect((await statementsOf(text)).map((s) => s.stance)).toEqual([stance]))
})

describe('statements: certainty and day', () => {
  it.each([
    ['Ines Vold said the dam was old.', 'certain'],
    ['Ines Vold said the dam was probably old.', 'probable'],
    ['Ines Vold said the dam might burst.', 'possible'],
  ])('%s is %s', async (text, certainty) => expect((await statementsOf(text)).map((s) => s.certainty)).toEqual([certainty]))

  it('dates a statement by the day beside its cue, and never by a day inside its content', async () => {
    expect((await statementsOf('Ines Vold said on 2 September 2031 that the dam was old.')).map((s) => s.saidAt)).toEqual(['2031-09-02'])
    expect((await statementsOf('Ines Vold said that the dam burst on 2 September 2031.')).map((s) => s.saidAt)).toEqual([null])
  })
})

describe('statements: about', () => {
  it('is about the events told in it, and they name it', async () => {
    const { statements, events } = await recordOf('Ines Vold said that gunmen killed 12 farmers in Carmelo.')
    const killing = events.find((event) => event.type === 'EXTRAJUDICIAL_KILLING')
    expect(statements[0]?.about).toContain(killing?.id)
    expect(killing?.statements).toContain(statements[0]?.id)
  })

  it.each([
    'Gunmen killed 12 farmers in Carmelo. Ines Vold condemned the attack.',
    'Gunmen killed 12 farmers in Carmelo. Ines Vold spoke. She deplored these events.',
  ])('is about the event before it that its words point back to: %s', async (text) => {
    const { statements, events } = await recordOf(text)
    expect(events).toHaveLength(1)
    expect(statements.at(-1)?.about).toEqual(events.map((event) => event.id))
  })

  it('is about nothing where no event is told', async () => {
    expect((await statementsOf('Ines Vold said the dam was old.')).map((s) => s.about)).toEqual([[]])
  })
})

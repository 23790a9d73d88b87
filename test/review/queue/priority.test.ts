import { describe, expect, it } from 'vitest'
import { priorityOf, queueOrder } from '../../../src/review/queue/priority.ts'
import type { QueuedFigure, QueuedStatement } from '../../../src/review/queue/queued-claim.ts'

const figure: QueuedFigure = {
  ...{ label: 'Figure', metric: 'killed', group: 'civilian', comparator: 'exact', value: 9999, max: null, population: 'dockers' },
  ...{ voice: 'actor:harbour ministry', ownVoice: false, articleId: 'one' },
}
const statement: QueuedStatement = {
  label: 'Statement',
  stance: 'accuse',
  speaker: 'actor:ibarra',
  cue: 'said',
  source: 'Ibarra',
  articleId: 'one',
}

describe('priorityOf', () => {
  it.each<[string, QueuedFigure | QueuedStatement, number, number, string[]]>([
    ['a plain number', figure, 0, 1, ['it counts killed up to 9,999']],
    ['a small one', { ...figure, value: 10 }, 0, 0.25, ['it counts killed up to 10']],
    ['one of buildings', { ...figure, metric: 'buildings' }, 0, 0.3, ['it counts buildings up to 9,999']],
    ['no source', { ...figure, ownVoice: true }, 0.3, 1, ['it counts killed up to 9,999', 'no source is named']],
    [
      'a source without a name',
      { ...figure, voice: 'actor:one/residents' },
      0.2,
      1,
      ['it counts killed up to 9,999', 'its source has no name'],
    ],
    [
      'several doubts, which add up to less than their sum',
      { ...figure, comparator: 'vague', value: null, max: 99, group: 'unspecified' },
      ...[0.6, 0.499, ['it counts killed up to 99', 'its words give no plain number', 'whom it counts is left open']],
    ] as [string, QueuedFigure, number, number, string[]],
    ['an accusation', statement, 0, 0.9, ['it accuses somebody']],
    ['of nobody’s', { ...statement, speaker: null }, 0.5, 0.9, ['it accuses somebody', 'whose word it is was not found']],
    ['a comment', { ...statement, stance: 'comment', cue: null }, 0.3, 0.1, ['it comments on something', 'no word of saying was found']],
  ])('%s', (_, claim, doubt, consequence, reasons) => expect(priorityOf(claim)).toEqual({ doubt, consequence, reasons }))
})

describe('queueOrder', () => {
  it('puts what is less sure and weighs more first', () => {
    const some = [figure, { ...figure, ownVoice: true, value: 10 }, { ...figure, ownVoice: true }, { ...statement, speaker: null }]
    expect(some.map((claim, index) => queueOrder(`c${index}`, claim))).toEqual([null, '0925 c1', '0700 c2', '0550 c3'])
  })
})

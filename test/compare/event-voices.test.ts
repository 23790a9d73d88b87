import { describe, expect, it } from 'vitest'
import { type CopiedAccount, type EventReport, eventVoices } from '../../src/compare/event-voices.ts'

/** "ARTICLE of OUTLET: VOICE", one account an article. */
const report = (written: string): EventReport => {
  const [, article = '', outlet = '', voice = ''] = /^(\S+) of (\S+): (\S+)$/.exec(written) ?? []
  return { account: article, article, outlet, voice }
}
const copyOf = (account: string, from: string): CopiedAccount => ({ account, from })

describe('the voices behind an event', () => {
  it.each<[string, string[], CopiedAccount[], string[]]>([
    ['each once', ['a of wire: police', 'b of post: police', 'c of daily: clinic'], [], ['clinic', 'police']],
    ['two outlets that saw for themselves', ['a of wire: wire', 'b of post: post'], [], ['post', 'wire']],
    ['a copy of a wire story, credited to nobody', ['a of wire: wire', 'b of post: post'], [copyOf('b', 'a')], ['wire']],
    ['two copies of a story that is not loaded', ['b of post: post', 'c of daily: daily'], [copyOf('c', 'b')], ['post']],
    ['unnamed speakers of a copy', ['a of wire: a/residents', 'b of post: b/residents'], [copyOf('b', 'a')], ['a/residents']],
    ['a speaker that a copy names anew', ['a of wire: wire', 'b of post: mayor'], [copyOf('b', 'a')], ['mayor', 'wire']],
    ['an outlet that is cited, and has it from the police', ['a of wire: police', 'b of post: wire'], [], ['police']],
    ['an outlet that is cited, and reports in its own voice', ['a of wire: wire', 'b of post: wire'], [], ['wire']],
    ['an outlet that is cited, whose own article is not loaded', ['b of post: wire', 'c of daily: police'], [], ['police', 'wire']],
  ])('%s', (_, reports, copies, voices) => expect([...eventVoices(reports.map(report), copies)].sort()).toEqual(voices))
})

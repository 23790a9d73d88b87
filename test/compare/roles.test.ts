import { describe, expect, it } from 'vitest'
import { heldRoles } from '../../src/compare/roles.ts'

const role = (name: string, of: string, firstSeen: string | null, lastSeen: string | null, articles = 1) => ({
  kind: 'role',
  name,
  status: 'current',
  of: [of],
  firstSeen,
  lastSeen,
  articles,
})

describe('the roles of an actor', () => {
  it('are one where an article does not say whose the role is, and others say it of one body alone', () =>
    expect(
      heldRoles([role('president', '', '2031-01-02', '2031-09-09', 3), role('president', 'actor:uruguay', '2031-03-04', '2031-03-05', 2)]),
    ).toEqual([{ ...role('president', 'actor:uruguay', '2031-01-02', '2031-09-09', 5), of: ['actor:uruguay', ''] }]))

  it('stay apart where it may be that of two, or is called otherwise', () => {
    const apart = [
      role('president', 'actor:uruguay', null, null),
      role('president', 'actor:dockers union', '2031-03-04', '2031-03-05'),
      role('president', '', null, null),
      role('minister', '', '2031-03-04', '2031-03-05'),
    ]
    expect(heldRoles(apart)).toEqual(apart)
  })
})

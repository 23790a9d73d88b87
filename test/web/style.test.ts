import { readdirSync, readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'

const textOf = (pattern: string): string =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
const styled = (pattern: string): Set<string> =>
  new Set([...textOf(pattern).matchAll(/\.([a-z][a-z0-9-]*)/g)].map((match) => match[1] ?? ''))

const shared = new Set(['address', 'api', 'gestures', 'public', 'scale', 'shell', 'show', 'style'])
const folders = readdirSync('web', { withFileTypes: true }).filter((entry) => entry.isDirectory())
const views = folders.map(({ name }) => name).filter((name) => !shared.has(name))

// A view's style sheet comes with the view: one that leans on another's looks otherwise until that one was opened.
describe.each(views)('the view %s', (view) => {
  it('is styled by itself and by what all views share', () => {
    const others = styled(`web/{${views.filter((name) => name !== view).join(',')}}/*.css`)
    const known = new Set([...styled(`web/${view}/*.css`), ...styled('web/{show,shell,style}/*.css')])
    const used = [...textOf(`web/${view}/*.tsx`).matchAll(/class="([^"]+)"/g)].flatMap((match) => (match[1] ?? '').split(' '))
    expect(used.length).toBeGreaterThan(0)
    expect(used.filter((name) => others.has(name) && !known.has(name))).toEqual([])
  })
})

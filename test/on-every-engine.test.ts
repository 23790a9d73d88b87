import { readFileSync } from 'node:fs'
import { globSync } from 'tinyglobby'
import { describe, expect, it } from 'vitest'
import { onEmbeddedAlone, onEveryEngine, onServer } from './on-every-engine.ts'

describe('onEveryEngine', () => {
  it('names each test that opens a graph of the engine under test, so that none runs on one engine alone', () => {
    const opens = (file: string): boolean => /\b(emptyGraph|askedOf|withGraph|openGraph)\b/.test(readFileSync(file, 'utf8'))
    const files = globSync('test/**/*.test.ts', { ignore: ['test/on-every-engine.test.ts', ...onServer] })
    expect(files.filter(opens).sort()).toEqual([...onEveryEngine, ...Object.keys(onEmbeddedAlone)].sort())
  })
})

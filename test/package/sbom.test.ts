import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { z } from 'zod'

const component = z.object({ purl: z.string().startsWith('pkg:npm/') })
const bill = z.object({ bomFormat: z.literal('CycloneDX'), specVersion: z.string(), components: z.array(component) })
const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  scripts: z.object({ sbom: z.string() }),
})

it('npm run sbom tells of every package, each with its version: those of development too, since npm leaves out what both need where they are left out', () => {
  const { dependencies, devDependencies, scripts } = manifest.parse(JSON.parse(readFileSync('package.json', 'utf8')))
  const [program = '', ...argv] = scripts.sbom.split(' ')
  const { components } = bill.parse(JSON.parse(execFileSync(program, argv, { encoding: 'utf8', maxBuffer: 50_000_000 })))
  const told = new Set(components.map(({ purl }) => decodeURIComponent(purl)))
  const needed = Object.entries({ ...devDependencies, ...dependencies }).map(([name, version]) => `pkg:npm/${name}@${version}`)
  expect(needed.filter((one) => !told.has(one))).toEqual([])
})

import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Finding, type FuzzFigures, fuzzed, inputOf } from './fuzzing.ts'
import type { Target, TargetKind } from './target.ts'
import { inputsFor, targets } from './targets.ts'

const help = `npm run fuzz -- [--inputs 100000] [--seed 1] [--only NAME] [--show NAME:INDEX]

Gives every loader, the extractor and GraphQL inputs that no one would: examples changed by chance, and values drawn by fast-check. None may
throw, take more than 2 s of processor time (inputs have at most 1 MB), or leave memory behind. Each target has a process of its own.
The same --seed makes the same inputs; --show writes one to standard output. The exit status is 1 where anything was found.`

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    show: { type: 'string' },
    target: { type: 'string' },
    from: { type: 'string', default: '0' },
    help: { type: 'boolean' },
  },
})
const seed = Number(values.seed)
const inputs = Number(values.inputs)

/** Milliseconds without an input begun after which a process counts as hanging. */
const patience = 120_000
/** Megabytes that may be left behind between the first fifth of the inputs and the last. */
const mostGrowth = 40

const figuresSchema = z.object({
  ...{ target: z.string(), inputs: z.number(), megabytes: z.number(), seconds: z.number() },
  ...{ slowest: z.number(), slowestIndex: z.number(), growth: z.number(), rss: z.number() },
})
const findingSchema = z.object({ target: z.string(), index: z.number(), bytes: z.number(), what: z.string() })
const messageSchema = z.union([z.object({ begun: z.number() }), z.object({ finding: findingSchema }), z.object({ figures: figuresSchema })])

async function opened(name: string, work: (target: Target, kind: TargetKind) => Promise<void>): Promise<void> {
  const kind = targets.find((one) => one.name === name)
  if (kind === undefined) throw new Error(`no target ${name}; there are ${targets.map((one) => one.name).join(', ')}`)
  const folder = mkdtempSync(join(tmpdir(), 'attest-fuzz-'))
  const target = await kind.open(join(folder, 'store'))
  try {
    await work(target, kind)
  } finally {
    await target.close?.()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function show(input: string): Promise<void> {
  const [name = '', index] = input.split(':')
  await opened(name, async (target) => void process.stdout.write(inputOf(target, seed, Number(index))))
}

/** In a process of its own: one target, from an input on. */
async function one(target: Target, kind: TargetKind): Promise<void> {
  const last = inputsFor(kind, inputs)
  const from = Number(values.from)
  const early = from + Math.ceil((last - from) / 5)
  const found = (finding: Finding): void => void process.send?.({ finding })
  const begun = (index: number): void => void process.send?.({ begun: index })
  const first = await fuzzed(kind.name, target, seed, from, early - from, found, begun)
  const before = heldMegabytes()
  const rest = await fuzzed(kind.name, target, seed, early, last - early, found, begun)
  process.send?.({ figures: { ...joined(first, rest), growth: heldMegabytes() - before, rss: process.memoryUsage.rss() / 1e6 } })
  if (process.connected) process.disconnect()
}

const joined = (a: FuzzFigures, b: FuzzFigures): FuzzFigures => ({
  ...(a.slowest > b.slowest ? a : b),
  inputs: a.inputs + b.inputs,
  megabytes: a.megabytes + b.megabytes,
  seconds: a.seconds + b.seconds,
})

/** Megabytes that are in use once all that nobody holds is let go. */
function heldMegabytes(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1e6
}

async function campaign(): Promise<void> {
  const findings: Finding[] = []
  let taken = 0
  for (const target of targets) {
    if (values.only !== undefined && values.only !== target.name) continue
    const figures = await apart(target.name, 0, (finding) => {
      findings.push(finding)
      console.log(`  FOUND ${finding.target}:${finding.index} (${finding.bytes} bytes): ${finding.what}`)
    })
    if (figures === null) continue
    taken += figures.inputs
    const { growth, rss, slowest, slowestIndex } = figures
    const told = `${figures.inputs} inputs, ${figures.megabytes.toFixed(1)} MB in ${figures.seconds.toFixed(0)} s`
    console.log(
      `${target.name}: ${told}; slowest ${slowest.toFixed(0)} ms (${slowestIndex}); memory ${growth >= 0 ? '+' : ''}${growth.toFixed(1)} MB of ${rss.toFixed(0)}`,
    )
    if (growth > mostGrowth) findings.push({ target: target.name, index: -1, bytes: 0, what: `${growth.toFixed(0)} MB left behind` })
  }
  console.log(`${taken} inputs: ${findings.length} found`)
  if (findings.length > 0) process.exitCode = 1
}

type TargetFigures = z.output<typeof figuresSchema>

/** Runs a target in a process of its own; where that hangs or dies, the input is a finding, and another goes on behind it. */
async function apart(name: string, from: number, found: (finding: Finding) => void): Promise<TargetFigures | null> {
  const argv = ['--target', name, '--from', String(from), '--inputs', values.inputs, '--seed', values.seed]
  const child = fork(fileURLToPath(import.meta.url), argv, { execArgv: ['--expose-gc', '--max-old-space-size=1500'] })
  let last = from
  let figures: TargetFigures | null = null
  let timer = setTimeout(() => child.kill('SIGKILL'), patience)
  child.on('message', (raw) => {
    const message = messageSchema.parse(raw)
    if ('finding' in message) found(message.finding)
    else if ('figures' in message) figures = message.figures
    else {
      last = message.begun
      clearTimeout(timer)
      timer = setTimeout(() => child.kill('SIGKILL'), patience)
    }
  })
  const ended = await new Promise<string>((resolve) => child.on('close', (status, signal) => resolve(`${signal ?? status}`)))
  clearTimeout(timer)
  if (figures !== null) return figures
  found({ target: name, index: last, bytes: 0, what: ended === 'SIGKILL' ? 'hangs' : `the process ended with ${ended}` })
  return last === from ? null : apart(name, last + 1, found)
}

if (values.help === true) console.log(help)
else if (values.show !== undefined) await show(values.show)
else if (values.target !== undefined) await opened(values.target, one)
else await campaign()

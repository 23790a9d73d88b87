#!/usr/bin/env node
import { z } from 'zod'
import { readPackageFile } from '../assembly/package-files.ts'
import { run } from './run.ts'

// Whoever reads the output may stop before its end (`attest extract … | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  environment: process.env,
  // Of keys and decisions, though it may be set back: a clock that only counts up stands still while a laptop sleeps, and keys outlive their end.
  now: () => Date.now(),
  elapsed: () => performance.now(),
  version: z.object({ version: z.string() }).parse(JSON.parse(readPackageFile('package.json'))).version,
})

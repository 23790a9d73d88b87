import type { Writable } from 'node:stream'
import { GraphQLError } from 'graphql'
import { type Logger, pino } from 'pino'
import { AttestError, causeOf } from '../../errors.ts'
import type { LogLevel } from './log-levels.ts'

export type Log = Logger

/** A log of JSON lines, each with its time (ISO 8601) and level. At `info` and below it has no word of an article or a question. */
export const logTo = (stream: Writable, level: LogLevel): Log =>
  pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, stream)

/** What goes nowhere. */
export const noLog = (): Log => pino({ level: 'silent' })

/**
 * Logs what a client is not told of. The words of an engine's error, or of a defect, may be an article's: they are for `debug` alone, above it
 * stands where it arose.
 */
export function logFailure(log: Log, thrown: unknown): void {
  const error = thrown instanceof GraphQLError ? (thrown.originalError ?? thrown) : thrown
  if (error instanceof AttestError) {
    const { code, component, remedy } = error
    log.error({ code, component, cause: code === 'GRAPH_QUERY' ? queryNamed(error.message) : error.message, remedy }, 'failed')
  } else log.error({ code: 'INTERNAL', cause: error instanceof Error ? error.name : typeof error, at: framesOf(error) }, 'failed')
  log.debug({ words: causeOf(error), ...(error instanceof Error && { stack: error.stack }) }, 'failed, in full')
}

/** `query read/x failed`, without the engine's words. */
const queryNamed = (message: string): string => message.replace(/ failed: .*$/s, ' failed')

/** The lines of a stack that say where, without the message above them. */
const framesOf = (error: unknown): string[] =>
  error instanceof Error ? (error.stack ?? '').split('\n').flatMap((line) => /^\s+at (.*)$/.exec(line)?.[1] ?? []) : []

/** `error`: the thing is not there. `warning`: it is there, without something it had. `notice`: it is there as it came; worth knowing. */
export const severities = ['error', 'warning', 'notice'] as const
export type Severity = (typeof severities)[number]

/** What every error of Attest carries: a stable code, the component, the cause in words and the way out. */
export interface Fault {
  /** Stable, upper snake case, e.g. `LOADER_EMPTY`. Programs may rely on it. */
  code: string
  /** The room it came from: `loader/html`, `graph/embedded`, `cli/load`. */
  component: string
  /** What went wrong, in one line, without the remedy. */
  message: string
  /** What the reader can do about it, in one line. */
  remedy: string
  /** Absent: `error`. */
  severity?: Severity
}

/** The one error class of the project. Anything else that reaches an edge is a defect and is masked there. */
export class AttestError extends Error implements Fault {
  readonly code: string
  readonly component: string
  readonly remedy: string

  constructor(fault: Fault, options?: { cause?: unknown }) {
    super(fault.message, options)
    this.name = 'AttestError'
    this.code = fault.code
    this.component = fault.component
    this.remedy = fault.remedy
  }
}

/** The words of an unknown thrown value, on one line. */
export const causeOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown)).replace(/\s+/g, ' ').trim()

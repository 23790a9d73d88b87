/** What went wrong with a question, for a person: what, why and what to do. */
export class Fault extends Error {
  readonly code: string
  readonly remedy: string

  constructor({ code, message, remedy }: { code: string; message: string; remedy: string }) {
    super(message)
    this.name = 'Fault'
    this.code = code
    this.remedy = remedy
  }
}

/** What went wrong, whatever was thrown. */
export const faultOf = (thrown: unknown): Fault =>
  thrown instanceof Fault
    ? thrown
    : new Fault({
        code: 'DESK_FAULT',
        message: thrown instanceof Error ? thrown.message : String(thrown),
        remedy: 'Reload the page. If it happens again, report it with the address of this page.',
      })

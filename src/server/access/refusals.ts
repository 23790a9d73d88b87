/** What whoever is not let in is told. */
interface Refusal {
  readonly status: number
  readonly code: string
  readonly message: string
  readonly remedy: string
}

/** The same words whatever is wrong with a key or token: nobody learns from them which part was right. */
export const signInFirst: Refusal = {
  status: 401,
  code: 'SIGN_IN',
  message: 'this server answers those alone who sign in',
  remedy:
    'send "authorization: Bearer KEY" with a key of attest keys add, or sign in at the desk; a key or token may have run out or been revoked',
}

export const forbidden = (what: string, role: string): Refusal => ({
  status: 403,
  code: 'FORBIDDEN',
  message: `${what} is not for the role ${role}`,
  remedy: 'ask whoever runs this server for a key of a role that may',
})

export const unavailable: Refusal = {
  status: 503,
  code: 'SIGN_IN_UNAVAILABLE',
  message: 'who may come in cannot be found out at this moment',
  remedy: 'ask again in a moment; the log of the server says what is wrong',
}

/** A refusal as GraphQL tells errors. */
export const refusalBody = ({ message, code, remedy }: Refusal) => ({ errors: [{ message, extensions: { code, remedy } }] })

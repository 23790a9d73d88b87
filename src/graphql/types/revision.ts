import { isSilent, type Revision as Text } from '../answers/revisions.ts'
import type { Context } from '../context.ts'

export const Revision = {
  knownFrom: ({ article }: Text) => article.knownFrom,
  knownUntil: ({ article }: Text) => article.knownUntil,
  silent: (revision: Text, _: unknown, context: Context) => isSilent(context, revision),
  changes: async ({ changes }: Text) =>
    (await changes()).map(({ kind, before, after }) => ({ kind, before: before?.node ?? null, after: after?.node ?? null })),
}

export const ArticleClaim = { __resolveType: ({ label }: { label: string }): string => label }

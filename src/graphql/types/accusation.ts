import type { Accusation as Accused } from '../answers/accusations.ts'
import type { Context } from '../context.ts'
import { loadActor, present } from '../loading/by-id.ts'

export const Accusation = {
  accused: async ({ accused }: Accused, _: unknown, context: Context) => present(await loadActor(context, accused), accused),
  accuser: ({ statement }: Accused, _: unknown, context: Context) =>
    statement.speaker === null ? null : loadActor(context, statement.speaker),
}

import { type MainEvent, mayBeOne } from '../../compare/story/main-event.ts'
import type { StatementEvent } from '../../graph/read/accusations.ts'
import { storyPlaces } from '../../graph/read/stories.ts'
import { groupBy } from '../../group-by.ts'
import type { Context } from '../context.ts'
import { loadEvent } from '../loading/by-id.ts'
import { many } from '../loading/keyed.ts'

const loadPlaces = many(storyPlaces)

type Told = Pick<MainEvent, 'id' | 'type' | 'from' | 'to'>

async function placed(context: Context, { id, type, from, to }: Told): Promise<MainEvent> {
  const places = groupBy(await loadPlaces(context, id), ({ place }) => place)
  return { id, type, from, to, places: [...places].map(([place, rows]) => ({ id: place, within: rows.map(({ within }) => within) })) }
}

/**
 * Those of some statements that are about what one event tells of under another name: a bombing that one outlet calls an air strike. Both must say
 * where and when.
 */
export async function aboutSameDeed<Row extends StatementEvent>(context: Context, event: string, rows: readonly Row[]): Promise<Row[]> {
  const others = rows.filter((row) => row.event !== event && row.from !== null)
  const own = others.length === 0 ? null : await loadEvent(context, event)
  if (own === null || own.from === null) return []
  const told = await placed(context, own)
  if (told.places.length === 0) return []
  const fits = await Promise.all(
    others.map(async (row) => {
      const other = await placed(context, row)
      return other.places.length > 0 && mayBeOne(told, other, false)
    }),
  )
  return others.filter((_, index) => fits[index])
}

import { z } from 'zod'
import { placeKinds } from '../record/kinds.ts'

const words = z.array(z.string().min(1))

/** `lexicon/place-words.json`: words around toponyms, by what they make of them. Lower case but for heads written with capitals. */
export const placeWordsSchema = z.object({
  /** "Homs governorate": the kind of division that the word before it then is. */
  divisionHeads: z.record(z.string(), z.enum(placeKinds)),
  /** "Idlib countryside": an area without borders. */
  areaHeads: words,
  /** "… Air Base": heads of names of sites, written with capitals; and those that follow a name in small letters. */
  siteHeads: words,
  siteHeadsSmall: words,
  /** "… River", and "Lake …", "Mount …". */
  waterAndLand: words,
  waterAndLandFirst: words,
  routeHeads: words,
  directions: words,
  /** After a toponym these leave it one: "Houston Police", "Ohio University". */
  institutions: words,
  /** After a toponym these make the name of a paper or team of it. */
  namesakes: words,
  /** Before a name these make it a person's. */
  titles: words,
  /** Words after which a name that could be anything is a place; and those after which it may well be. */
  locatives: words,
  weakLocatives: words,
  /** After a name these show that it is a place: "Dayton residents", "Beirut-based". */
  locals: words,
  /** After a name these show that it is a person. */
  sayings: words,
  /** English words that are names of towns too. */
  ordinary: words,
})
export type PlaceWords = z.output<typeof placeWordsSchema>

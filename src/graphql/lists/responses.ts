import { responsesInArticle, responsesOfActor, responsesToEvent } from '../../graph/read/responses.ts'
import { pages } from '../loading/pages.ts'

export const toEvent = pages(responsesToEvent)
export const ofActor = pages(responsesOfActor)
export const inArticle = pages(responsesInArticle)

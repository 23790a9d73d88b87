import { observed } from '../address/observed.ts'

/** What the page's live region says: read out by screen readers, shown nowhere. */
export const announced = observed('')

export const announce = (text: string): void => announced.set(text)

import type { Paragraph } from '../../../language/document.ts'
import type { Span } from '../../../record/schema.ts'
import type { Attribution } from '../../reader.ts'
import type { Scene } from './scene.ts'

const signature = /^[—–-]\s*(\S[^()\n]{0,80}?\(@\w{1,30}\))/u
const link = /(?:https?:\/\/|(?:pic\.)?(?:twitter|x|t)\.com?\/)\S/u

/** Posts set into an article: a paragraph of words, then "— Name (@handle) March 8, 2025". The words are their author's. */
export function socialPosts(scene: Scene): Attribution[] {
  const { paragraphs, text } = scene.document
  return paragraphs.flatMap((paragraph, i): Attribution[] => {
    const match = signature.exec(text.slice(paragraph.start, paragraph.end))
    const before = paragraphs[i - 1]
    const name = match?.[1]
    if (match === null || name === undefined || before === undefined || signature.test(text.slice(before.start, before.end))) return []
    const content = wordsOfPost(text, before)
    if (content === null) return []
    const start = paragraph.start + match[0].length - name.length
    return [{ source: [{ start, end: start + name.length }], cue: null, content: [content], relays: [] }]
  })
}

/** A post without the links at its end, one of them perhaps glued to its last word. */
function wordsOfPost(text: string, paragraph: Paragraph): Span | null {
  const words = [...text.slice(paragraph.start, paragraph.end).matchAll(/\S+/gu)]
  for (const { 0: word, index } of words.reverse()) {
    const at = word.search(link)
    if (at === 0) continue
    return { start: paragraph.start, end: paragraph.start + index + (at < 0 ? word.length : at) }
  }
  return null
}

import { z } from 'zod'
import { AttestError } from '../../src/errors.ts'
import { openEmbedded } from '../../src/graph/embedded/open-embedded.ts'
import { queries } from './stores.ts'

/** Opens a store to read or to write it and says what came of it: another user can run it. */
const [folder = '', how = 'read'] = process.argv.slice(2)
try {
  const graph = await openEmbedded({ folder, queries, readOnly: how === 'read' })
  const articles = await graph.run({ name: 'test/loaded-at', row: z.unknown() })
  console.log(`opened, ${articles.length} article`)
  await graph.close()
} catch (thrown) {
  console.log(thrown instanceof AttestError ? `${thrown.code}: ${thrown.message}` : `unforeseen: ${thrown}`)
}

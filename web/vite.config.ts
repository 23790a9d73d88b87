import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { atlasPlugin } from './vite-atlas.ts'
import { divisionsPlugin } from './vite-divisions.ts'
import { questionsPlugin } from './vite-questions.ts'

export default defineConfig({
  plugins: [atlasPlugin(), divisionsPlugin(), questionsPlugin()],
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: {
    outDir: fileURLToPath(new URL('../dist/web', import.meta.url)),
    emptyOutDir: true,
    // A file of its own for everything: the page's Content-Security-Policy takes nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // All of 2024: light-dark() and nesting stay as they are written.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    license: { fileName: 'licences.md' },
    reportCompressedSize: false,
    // Making the atlas takes its time on a busy machine, which is no fault.
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  // `npm run desk`: the pages as they are edited, over the graph that `attest serve` serves.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000', '/session': 'http://127.0.0.1:4000' } },
})

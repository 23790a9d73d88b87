import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'

const name = 'virtual:divisions'
const folder = fileURLToPath(new URL('./public/divisions', import.meta.url))

/** The ISO codes of the countries whose divisions have outlines, under `virtual:divisions`. */
export const divisionsPlugin = (): Plugin => ({
  name: 'divisions',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) =>
    id === `\0${name}`
      ? `export default ${JSON.stringify(
          readdirSync(folder)
            .map((file) => file.slice(0, 2))
            .sort(),
        )}`
      : null,
})

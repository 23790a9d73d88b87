import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Node takes graphql's CommonJS entry; another one beside it would be another realm to graphql itself.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: { include: ['test/**/*.test.ts'], testTimeout: 30_000, pool: 'threads', reporters: ['default'] },
})

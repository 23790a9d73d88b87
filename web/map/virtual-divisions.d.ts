/** Made by `vite-divisions.ts` when the desk is built. */
declare module 'virtual:divisions' {
  const countries: readonly string[]
  export default countries
}

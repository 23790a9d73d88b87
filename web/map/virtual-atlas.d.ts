/** Made by `vite-atlas.ts` when the desk is built. */
declare module 'virtual:atlas' {
  type Countries = import('topojson-specification').GeometryCollection<{ readonly name: string }>
  const topology: import('topojson-specification').Topology<{ readonly countries: Countries }>
  export default topology
}

export const Timeline = () => <h1>Timeline</h1>

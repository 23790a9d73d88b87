export const Tolls = () => <h1>Tolls</h1>

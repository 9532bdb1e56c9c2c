export { createDatabase, type Database, type DatabaseTransaction, plannedAnew } from './database.ts';
export { migrate, UnusableDatabase } from './migrate.ts';
export { createPool } from './pool.ts';
export { schemaScript } from './schema-engine.ts';
export type { DB } from './types.gen.ts';

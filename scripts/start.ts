import { run } from './run.ts';

/** Builds what changed, then serves: the whole of `pnpm start`. */
const built = await run('turbo', ['run', 'build', '--output-logs=errors-only']);
process.exit(built === 0 ? await run('node', ['apps/api/src/main.ts']) : built);

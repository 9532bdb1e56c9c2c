import { run } from './run.ts';

/**
 * The long, bounded forms of promises: `pnpm soak [contention] [notifications] [survival]`, all of them without a name. How
 * long is set by the variables SOAK_TRANSITIONS, SOAK_JOBS and SOAK_SECONDS.
 */
const asked = process.argv.slice(2);
process.exit(
  await run('vitest', ['run', '--config', 'vitest.soak.config.ts', '--disableConsoleIntercept=true', ...asked]),
);

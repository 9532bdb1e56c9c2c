import { join } from 'node:path';
import { loadDemoOnFirstRun, refuseOpenDemo } from './demo-plant.ts';
import { readProcessEnv } from './platform/env.ts';
import { startServer } from './server.ts';

const root = join(import.meta.dirname, '../../..');
const mostSecondsToStop = 30;

try {
  const env = readProcessEnv(root);
  const server = await startServer(env, {
    root,
    prepare: async (connection) => {
      await loadDemoOnFirstRun(connection, env);
      await refuseOpenDemo(connection, env);
    },
  });
  let stopping = false;
  const stop = () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), mostSecondsToStop * 1000).unref();
    server.close().then(
      () => process.exit(0),
      (error: unknown) => {
        server.log.error({ err: error }, 'stopping');
        process.exit(1);
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.stdout.write(`${await greeting(server, env)}\n`);
} catch (error) {
  process.stderr.write(
    `${error instanceof Error && isExpected(error) ? error.message : String(error instanceof Error ? error.stack : error)}\n`,
  );
  process.exit(1);
}

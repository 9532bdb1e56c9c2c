import { join } from 'node:path';
import { hasDemo, loadDemoOnFirstRun, refuseOpenDemo } from './demo-plant.ts';
import { readProcessEnv } from './platform/env.ts';
import { type RunningServer, startServer } from './server.ts';
import { sentenceOf } from './startup-failure.ts';

const root = join(import.meta.dirname, '../../..');
const mostSecondsToStop = 30;

async function run(): Promise<void> {
  const env = readProcessEnv(root);
  const server = await startServer(env, {
    root,
    prepare: async (connection) => {
      await loadDemoOnFirstRun(connection, env);
      await refuseOpenDemo(connection, env);
    },
  });
  stopOnSignal(server);
  process.stdout.write(`${await greeting(server)}\n`);
}

async function greeting({ url, connection }: RunningServer): Promise<string> {
  if (url === null) return 'Svodka works on jobs.';
  const logins = (await hasDemo(connection))
    ? ' Sign in as manager1@demo.svodka (or director@, economist1@, dispatcher1@, admin@demo.svodka), password svodka-demo.'
    : '';
  return `Svodka is at ${url}.${logins}`;
}

function stopOnSignal(server: RunningServer): void {
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
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

run().catch((error: unknown) => {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exit(1);
});

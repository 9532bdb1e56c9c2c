import { run } from './run.ts';

/** The server restarts when its files change; the client's are served by Vite at http://localhost:5173. */
const [server, client] = await Promise.all([
  run('node', ['--watch-path=apps/api/src', '--watch-path=packages/domain/src', 'apps/api/src/main.ts']),
  run('pnpm', ['--filter', '@svodka/web', 'exec', 'vite']),
]);
process.exit(server || client);

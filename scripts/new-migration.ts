import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../apps/api/src/platform/database/embedded.ts';
import { schemaScript } from '../prisma/index.ts';
import { root } from './run.ts';

/** `pnpm migration NAME`: writes the SQL that leads from the schema files as committed to those on disk, to be reviewed. */
const [name] = process.argv.slice(2);
if (!name || !/^[a-z_]+$/.test(name)) {
  console.error('usage: pnpm migration NAME (small letters and _)');
  process.exit(2);
}
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' });
const committed = git('ls-tree', '--name-only', 'HEAD', 'prisma/schema/').split('\n').filter(Boolean);
const older = committed.map((path) => ({ path: join(root, path), content: git('show', `HEAD:${path}`) }));

/** The engine wants a server to talk to even where it only compares files. */
const folder = await mkdtemp(join(tmpdir(), 'svodka-migration-'));
const server = await startEmbedded(folder);
const script = await schemaScript(server.url, older).finally(() => server.stop());
await rm(folder, { recursive: true, force: true });

if (script.includes('empty migration')) {
  console.log('The schema files are as committed: nothing to migrate.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const target = join(root, 'prisma/migrations', `${stamp}_${name}`);
  await mkdir(target, { recursive: true });
  await writeFile(join(target, 'migration.sql'), script);
  console.log(`Wrote ${target}/migration.sql: read it before you commit it.`);
}

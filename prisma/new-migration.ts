import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { schemaScript } from './schema-engine.ts';

/** `pnpm migration NAME`: writes the SQL that leads from the schema files as committed to those on disk, to be reviewed. */
const [name] = process.argv.slice(2);
if (!name || !/^[a-z_]+$/.test(name)) {
  console.error('usage: pnpm migration NAME (small letters and _)');
  process.exit(2);
}
const here = import.meta.dirname;
const git = (...args: string[]) => execFileSync('git', args, { cwd: here, encoding: 'utf8' });
const committed = git('ls-tree', '--name-only', 'HEAD', 'schema/').split('\n').filter(Boolean);
const older = committed.map((path) => ({ path: join(here, path), content: git('show', `HEAD:./${path}`) }));
// The engine wants an address even where it never connects.
const script = await schemaScript('postgres://nobody@127.0.0.1:1/none', older);
if (script.includes('empty migration')) {
  console.log('The schema files are as committed: nothing to migrate.');
} else {
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);
  const folder = join(here, 'migrations', `${stamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'migration.sql'), script);
  console.log(`Wrote ${folder}/migration.sql: read it before you commit it.`);
}

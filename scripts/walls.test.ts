import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** Each probe is a file of one line where the line must not stand (or, without a rule, may). */
const probes = {
  'packages/domain/src/probe-node.ts': { code: "import 'node:fs';", rule: 'noRestrictedImports' },
  'packages/domain/src/probe-library.ts': { code: "import 'kysely';", rule: 'noRestrictedImports' },
  'packages/domain/src/probe-package.ts': { code: "import '@svodka/database';", rule: 'noRestrictedImports' },
  'packages/domain/src/probe-clock.ts': { code: 'export const now = new Date();', rule: 'noRestrictedGlobals' },
  'packages/domain/src/probe-network.ts': { code: "export const page = fetch('/');", rule: 'noRestrictedGlobals' },
  'packages/domain/src/probe-allowed.ts': { code: "import { z } from 'zod';\nexport const probe = z;", rule: null },
  'apps/api/src/payments/probe-inside.ts': { code: "import '../orders/create-order.ts';", rule: 'noRestrictedImports' },
  'apps/api/src/payments/probe-door.ts': { code: "import '../orders/index.ts';", rule: null },
  'apps/api/src/platform/probe-slice.ts': { code: "import '../orders/index.ts';", rule: 'noRestrictedImports' },
  'apps/api/src/exchange/read/probe-deep.ts': {
    code: "import '../../orders/create-order.ts';",
    rule: 'noRestrictedImports',
  },
  'apps/api/src/exchange/read/probe-own.ts': { code: "import '../run/index.ts';", rule: null },
  'apps/api/src/orders/probe-env.ts': { code: 'export const port = process.env.PORT;', rule: 'noProcessEnv' },
  'apps/api/src/orders/probe-floating.ts': { code: 'async function f() {}\nf();', rule: 'noFloatingPromises' },
  'apps/api/src/orders/probe-any.ts': { code: 'export const a: any = 1;', rule: 'noExplicitAny' },
  'apps/api/src/orders/probe-bang.ts': { code: 'export const b = [1][0]!;', rule: 'noNonNullAssertion' },
  'apps/web/src/features/clients/probe-inside.ts': {
    code: "import '../order/order-page.tsx';",
    rule: 'noRestrictedImports',
  },
  'apps/web/src/ui/probe-upward.ts': { code: "import '../features/order/index.ts';", rule: 'noRestrictedImports' },
} as const;

interface Finding {
  category: string;
  location: { path: string | { file: string } };
}

let findings: Finding[] = [];

beforeAll(() => {
  for (const [path, { code }] of Object.entries(probes)) writeFileSync(join(root, path), `${code}\n`);
  const args = ['lint', '--reporter=json', '--max-diagnostics=none', ...Object.keys(probes)];
  const { stdout } = spawnSync('biome', args, { cwd: root, encoding: 'utf8' });
  findings = JSON.parse(stdout).diagnostics;
});
afterAll(() => {
  for (const path of Object.keys(probes)) rmSync(join(root, path), { force: true });
});

describe('the walls that Biome keeps', () => {
  it.each(Object.entries(probes))('%s', (path, { rule }) => {
    const broken = findings
      .filter((one) => JSON.stringify(one.location).includes(path))
      .map((one) => one.category.split('/').at(-1));
    if (rule) expect(broken).toContain(rule);
    else expect(broken).toEqual([]);
  });
});

it('the wall between slices knows every slice', () => {
  const source = join(root, 'apps/api/src');
  const slices = readdirSync(source).filter((name) => existsSync(join(source, name, 'router.ts')));
  const rules = readFileSync(join(root, 'biome.json'), 'utf8');
  for (const slice of slices) expect(rules).toContain(`"../**/${slice}/**"`);
});

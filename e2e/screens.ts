import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { firstCard } from './first-card.ts';
import { adminEmail, adminPassword, type Plant, startPlant } from './plant.ts';

/** `pnpm screens`: every route in every role that may open it, three looks, with the demo plant and without data. */
const folder = join(import.meta.dirname, '../.screens');
const demoPassword = 'svodka-demo';

const looks = {
  office: { viewport: { width: 1366, height: 768 }, colorScheme: 'light' },
  phone: { viewport: { width: 390, height: 844 }, colorScheme: 'light' },
  dark: { viewport: { width: 1366, height: 768 }, colorScheme: 'dark' },
} as const;

const people = {
  manager: 'manager1@demo.svodka',
  service: 'engineering1@demo.svodka',
  dispatcher: 'dispatcher1@demo.svodka',
  economist: 'economist1@demo.svodka',
  director: 'director@demo.svodka',
  admin: 'admin@demo.svodka',
} as const;

const shared = [
  '/summary',
  '/work',
  '/questions',
  '/orders',
  '/clients',
  '/clients/movement',
  '/activities',
  '/levers',
  '/clients/duplicates',
  '/shipping',
  '/money/inflow',
  '/money/receivables',
  '/money/portfolio',
  '/money/payments',
  '/products',
  '/notifications',
  '/settings/notifications',
  '/settings/absence',
];
const routes: Record<keyof typeof people, string[]> = {
  manager: [...shared, '/orders/new', '/clients/new', '/handover'],
  service: shared,
  dispatcher: shared,
  economist: [...shared, '/money/bank', '/import'],
  director: [...shared, '/money/bank', '/products/upload'],
  admin: [
    ...shared,
    '/money/bank',
    '/products/upload',
    '/import',
    '/settings/lifecycle',
    '/settings/norms',
    '/settings/reasons',
    '/settings/terms',
    '/settings/clients',
    '/settings/users',
  ],
};

/** The live link never ends, so quiet may not come by itself. */
const quietWithinMs = 3_000;
const taken: string[] = [];
/** The cards whose pictures are taken: found once, in the tables of the office. */
const found: string[] = [];

async function shoot(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle', { timeout: quietWithinMs }).catch(() => undefined);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  taken.push(name);
}

async function signIn(page: Page, origin: string, email: string, password: string): Promise<void> {
  await page.goto(`${origin}/login`);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/login');
}

async function withPage(
  browser: Browser,
  look: keyof typeof looks,
  work: (page: Page, context: BrowserContext) => Promise<void>,
) {
  const context = await browser.newContext({ ...looks[look], locale: 'ru-RU' });
  await work(await context.newPage(), context);
  await context.close();
}

/** The first order, client and product of the demo plant, by the links of their lists. */
async function cards(page: Page, origin: string): Promise<string[]> {
  const hrefs: string[] = [];
  for (const list of ['/orders', '/clients', '/products']) {
    await page.goto(origin + list);
    const href = await firstCard(page, list)
      .getAttribute('href', { timeout: 15_000 })
      .catch(() => null);
    if (href) hrefs.push(href);
  }
  return hrefs;
}

/** «/orders/new» is orders-new, «/orders/0190…» is orders-card. */
function nameOf(path: string): string {
  const [list, one] = path.split('/').filter(Boolean);
  if (one === undefined) return `${list}`;
  return /^[0-9a-f]{8}-/.test(one) ? `${list}-card` : `${list}-${one.split('?')[0]}`;
}

async function shootRole(
  browser: Browser,
  plant: Plant,
  role: keyof typeof people,
  look: keyof typeof looks,
): Promise<void> {
  await withPage(browser, look, async (page) => {
    if (role === 'manager') {
      await page.goto(`${plant.origin}/login`);
      await shoot(page, `full-${look}-login`);
    }
    await signIn(page, plant.origin, people[role], demoPassword);
    if (found.length === 0) found.push(...(await cards(page, plant.origin)));
    const paths = look === 'office' || role === 'manager' ? [...routes[role], ...found] : routes[role];
    for (const path of paths) {
      await page.goto(plant.origin + path);
      await shoot(page, `full-${look}-${role}-${nameOf(path)}`);
    }
    if (role === 'manager') {
      await page.goto(`${plant.origin}/settings/users`);
      await shoot(page, `no-rights-${look}-users`);
      await page.goto(`${plant.origin}/orders/01900000-0000-7000-8000-000000000000`);
      await shoot(page, `error-${look}-order`);
    }
  });
}

async function contactSheet(): Promise<void> {
  const figures = taken.map(
    (name) =>
      `<figure><a href="${name}.png"><img src="${name}.png" loading="lazy"></a><figcaption>${name}</figcaption></figure>`,
  );
  const style =
    'body{font:13px system-ui;display:grid;grid-template-columns:repeat(auto-fill,minmax(320px,1fr));gap:16px}img{width:100%;border:1px solid #ccc}';
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Svodka</title><style>${style}</style>${figures.join('')}`,
  );
}

await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
const browser = await launchBrowser();
const full = await startPlant({ orders: 3_000 });
for (const look of ['office', 'phone', 'dark'] as const) {
  for (const role of ['manager', 'service', 'dispatcher', 'economist', 'director', 'admin'] as const) {
    if (look === 'office' || role === 'manager' || role === 'admin') await shootRole(browser, full, role, look);
  }
}
await full.close();
const empty = await startPlant({ orders: 0 });
for (const look of ['office', 'phone', 'dark'] as const) {
  await withPage(browser, look, async (page) => {
    await signIn(page, empty.origin, adminEmail, adminPassword);
    for (const path of routes.admin) {
      await page.goto(empty.origin + path);
      await shoot(page, `empty-${look}-admin-${nameOf(path)}`);
    }
  });
}
await empty.close();
await browser.close();
await contactSheet();
console.log(`${taken.length} screens in ${folder}; open index.html there.`);

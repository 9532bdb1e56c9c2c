import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { firstCard } from './first-card.ts';
import { type Person, seat } from './person.ts';
import { type Plant, startPlant } from './plant.ts';

const password = 'svodka-demo';
const largestFirstScreen = 180 * 1024;

let browser: Browser;
let plant: Plant;
let manager: Person;
let admin: Person;

beforeAll(async () => {
  [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 300 })]);
  manager = await seat(browser, plant, 'manager1@demo.svodka', password);
  admin = await seat(browser, plant, 'admin@demo.svodka', password);
});
afterAll(async () => {
  await browser?.close();
  await plant?.close();
});

async function open(page: Page, path: string): Promise<void> {
  await page.goto(plant.origin + path);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.waitForTimeout(400);
}

/** The first order, client or product of a list, opened by its link. */
async function firstOf(page: Page, list: string): Promise<string> {
  await open(page, list);
  const link = firstCard(page, list);
  await link.waitFor();
  return (await link.getAttribute('href')) ?? list;
}

/** What axe finds on the page as it stands. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}`));
}

describe('every page', () => {
  const lists = [
    '/summary',
    '/work?service=engineering',
    '/work?service=preparation',
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
    '/products?look=grid',
    '/orders/new',
    '/clients/new',
    '/notifications',
    '/settings/notifications',
    '/settings/absence',
    '/handover',
  ];
  const cards = ['/orders', '/clients', '/products'];

  it.each(lists)('axe finds nothing on %s, in the light and in the dark', async (path) => {
    const { page } = manager;
    await open(page, path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(colorScheme === 'dark' ? 'html.dark' : 'html:not(.dark)').waitFor();
      expect(await findings(page)).toEqual([]);
    }
  });

  it.each(cards)('axe finds nothing on a card of %s', async (list) => {
    const { page } = manager;
    await open(page, await firstOf(page, list));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.locator(colorScheme === 'dark' ? 'html.dark' : 'html:not(.dark)').waitFor();
      expect(await findings(page)).toEqual([]);
    }
  });

  it.each([
    '/import',
    '/products/upload',
    '/money/bank',
    '/settings/lifecycle',
    '/settings/norms',
    '/settings/reasons',
    '/settings/terms',
    '/settings/clients',
    '/settings/users',
  ])('axe finds nothing on %s', async (path) => {
    await open(admin.page, path);
    expect(await findings(admin.page)).toEqual([]);
  });

  it('axe finds nothing on the debts of a client and on the act with them', async () => {
    const { page } = manager;
    await open(page, '/money/receivables');
    await page.getByRole('row').nth(1).click();
    await page.getByRole('link', { name: 'Акт сверки' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Акт сверки' }).click();
    await page.getByText('Сальдо конечное').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('axe finds nothing on a handover being put together, on one that is written down, and on briefs', async () => {
    const { page } = manager;
    await open(page, '/handover');
    await page
      .getByRole('checkbox', { name: /^Передать:/ })
      .first()
      .waitFor();
    await page.getByText('Разделить между несколькими').click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('link', { name: /→/ }).first().click();
    await page.waitForURL(/handover\/[0-9a-f-]{36}$/);
    await page.getByText('перейдёт в свой день').first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('link', { name: 'Справки о клиентах' }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await findings(page)).toEqual([]);
    await open(page, '/settings/absence');
    await page.getByRole('link', { name: 'Справки о клиентах' }).first().click();
    await page.getByRole('heading', { level: 1, name: /Справки о клиентах/ }).waitFor();
    expect(await findings(page)).toEqual([]);
    await open(page, `${await firstOf(page, '/clients')}/brief`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('what a person may not open says so', async () => {
    await open(manager.page, '/users');
    expect(await manager.page.getByText('admin@demo.svodka').count()).toBe(0);
  });
});

describe('the first screen', () => {
  it('loads at most 180 kB of JavaScript as served, and logs no error', async () => {
    const context = await browser.newContext({ locale: 'ru-RU', storageState: await manager.context.storageState() });
    const page = await context.newPage();
    const errors: string[] = [];
    const sizes: Promise<number>[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('response', (response) => {
      if (response.request().resourceType() !== 'script') return;
      sizes.push(response.allHeaders().then((headers) => Number(headers['content-length'] ?? 0)));
    });
    await page.goto(`${plant.origin}/summary`);
    await page.getByRole('row').nth(3).waitFor();
    await page.waitForLoadState('networkidle').catch(() => undefined);
    const scripts = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(errors).toEqual([]);
    expect(scripts).toBeGreaterThan(100_000);
    expect(scripts).toBeLessThanOrEqual(largestFirstScreen);
    await context.close();
  });
});

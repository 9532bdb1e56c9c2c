import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFailed } from 'vitest';
import { launchBrowser } from './browser.ts';
import { seat } from './person.ts';
import { type Plant, startPlant } from './plant.ts';

let browser: Browser;
let plant: Plant;
let page: Page;

beforeAll(async () => {
  [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 40 })]);
  page = (await seat(browser, plant, 'manager1@demo.svodka', 'svodka-demo')).page;
});
afterAll(async () => {
  await browser?.close();
  await plant?.close();
});

async function search(text: string) {
  await page.getByRole('button', { name: 'Клиент, заказ, артикул, телефон…' }).click();
  await page.getByRole('combobox').fill(text);
}

it('the box finds a command typed in the wrong layout, and goes back to what was opened last', async () => {
  onTestFailed(
    async () => void (await page.screenshot({ path: join(import.meta.dirname, '../.screens/failed/search.png') })),
  );
  await search('ghjlerwbz');
  await page.getByRole('option', { name: 'Продукция', exact: true }).click();
  await page.waitForURL('**/products');
  await page.getByRole('row').nth(1).getByRole('link').first().click();
  await page.waitForURL('**/products/*');
  const opened = await page.getByRole('heading', { level: 1 }).textContent();
  await page.goto(`${plant.origin}/clients`);
  await page.getByRole('row').nth(1).waitFor();
  await search('');
  await page
    .getByRole('group', { name: 'Недавнее' })
    .getByRole('option', { name: opened ?? '' })
    .click();
  await page.waitForURL('**/products/*');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(opened);
});

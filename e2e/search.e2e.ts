import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, it, onTestFailed } from 'vitest';
import { launchBrowser } from './browser.ts';
import { firstCard } from './first-card.ts';
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
  const link = firstCard(page, '/products');
  const opened = (await link.textContent()) ?? '';
  await link.click();
  await page.getByRole('heading', { level: 1, name: opened }).waitFor();
  await page.goto(`${plant.origin}/clients`);
  await page.getByRole('row').nth(1).waitFor();
  await search('');
  await page.getByRole('group', { name: 'Недавнее' }).getByRole('option', { name: opened }).click();
  await page.getByRole('heading', { level: 1, name: opened }).waitFor();
});

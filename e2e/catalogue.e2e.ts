import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { firstCard } from './first-card.ts';
import { seat } from './person.ts';
import { type Plant, startPlant } from './plant.ts';

let browser: Browser;
let plant: Plant;
let page: Page;

beforeAll(async () => {
  [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 60 })]);
  ({ page } = await seat(browser, plant, 'manager1@demo.svodka', 'svodka-demo'));
});
afterAll(async () => {
  await browser?.close();
  await plant?.close();
});

/** How many products the page says it shows. */
async function shownCount(): Promise<number> {
  const note = await page
    .getByText(/^[\d\u00A0]+ издели[ейя]/)
    .first()
    .textContent();
  return Number(note?.replace(/\D/g, ''));
}

it('facets narrow the catalogue, and what they count is what is shown', async () => {
  await page.goto(`${plant.origin}/products?look=grid`);
  await page.getByRole('button', { name: 'Раскрыть Жгуты и кабельные сборки' }).click();
  await page.getByRole('button', { name: /^Жгуты силовые/ }).click();
  await page.getByRole('heading', { level: 1, name: 'Жгуты силовые' }).waitFor();
  const facet = page.getByRole('group', { name: 'Экран' });
  const value = facet.getByRole('listitem').filter({ hasText: 'есть' });
  const counts = async () =>
    (await facet.getByRole('listitem').allTextContents()).map((text) => Number(text.replace(/\D/g, '')));
  const total = async () => (await counts()).reduce((sum, count) => sum + count, 0);
  // The counts of the group, no longer those of the whole catalogue.
  await expect.poll(async () => (await total()) === (await shownCount())).toBe(true);
  const promised = Number((await value.textContent())?.replace(/\D/g, ''));
  await value.getByRole('checkbox').check();
  await expect.poll(shownCount).toBe(promised);
  await expect.poll(() => page.locator('main li a[href^="/products/"]').count()).toBe(promised);
  await page.reload();
  await expect.poll(shownCount).toBe(promised);
  expect(promised).toBeGreaterThan(0);
});

/** A new request of the first client of the list. */
async function requestOfClient(): Promise<void> {
  await page.goto(`${plant.origin}/clients`);
  const href = await firstCard(page, '/clients').getAttribute('href');
  await page.goto(`${plant.origin}/orders/new?client=${href?.split('/').at(-1)}`);
  await expect.poll(() => page.getByLabel('Клиент', { exact: false }).first().inputValue()).not.toBe('');
}

async function paste(list: string): Promise<void> {
  await page.getByRole('button', { name: 'Вставить список…' }).click();
  await page.getByLabel('Список из письма или Excel').fill(list);
  await page.getByRole('button', { name: /^Найти в каталоге/ }).click();
}

async function save(): Promise<void> {
  await page.getByRole('button', { name: 'Завести заявку' }).click();
  await page.waitForURL(/orders\/[0-9a-f-]{36}/);
  await page.getByRole('heading', { level: 1, name: /\d{4}-\d{5}/ }).waitFor();
}

it('a list from a letter becomes a request: the doubtful articles are decided by the manager', async () => {
  await requestOfClient();
  await paste(`Добрый день!
Просим счёт:
1. СРУ-50-71ФВ — 10 шт
2. СРУ 50 76 — 5 шт
3. Жгут 6У.487-3; 4
С уважением, снабжение`);
  const add = page.getByRole('button', { name: 'Добавить в заявку' });
  const line = (name: string) => page.getByRole('listitem', { name });
  await page.getByText('Осталось решить про 2 строки').waitFor();
  expect(await add.isDisabled()).toBe(true);
  await line('СРУ 50 76').getByRole('button', { name: 'СРУ-50-76ФВ' }).click();
  await line('Жгут 6У.487-3').getByRole('button', { name: 'Жгут 6У.487-03' }).click();
  await add.click();
  const described = page.getByLabel('Что нужно');
  await expect.poll(() => described.count()).toBe(3);
  const values = await described.evaluateAll((fields) => fields.map((field) => field.getAttribute('value')));
  expect(values.map((value) => value?.split(' ').slice(0, 2).join(' '))).toEqual([
    'СРУ-50-71ФВ Соединитель',
    'СРУ-50-76ФВ Соединитель',
    'Жгут 6У.487-03',
  ]);
  await page.getByLabel(/^Цена за единицу: СРУ-50-71ФВ/).fill('444,44');
  await save();
});

it('the next list of the same client comes with the prices of the last time', async () => {
  await requestOfClient();
  await paste('сру 50 71фв\t2');
  await page.getByText(/в прошлый раз 444,44/).waitFor();
  await page.getByRole('button', { name: 'Добавить в заявку' }).click();
  expect(await page.getByLabel(/^Цена за единицу: СРУ-50-71ФВ/).inputValue()).toBe('444,44');
  await save();
  await page
    .getByText(/888,88/)
    .first()
    .waitFor();
});

it('what the client has bought goes from the picture wall into a new request', async () => {
  await page.goto(`${plant.origin}/clients`);
  await firstCard(page, '/clients').click();
  await page.getByRole('button', { name: 'В заявку: СРУ-50-71ФВ' }).click();
  await page.getByRole('link', { name: 'В новую заявку: 1' }).click();
  await page.getByText(/в прошлый раз 444,44/).waitFor();
  await page.getByRole('button', { name: 'взять эту цену' }).click();
  expect(await page.getByLabel(/^Цена за единицу: СРУ-50-71ФВ/).inputValue()).toBe('444,44');
  expect(new URL(page.url()).searchParams.has('products')).toBe(false);
});

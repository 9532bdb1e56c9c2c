import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { launchBrowser } from './browser.ts';
import { seat } from './person.ts';
import { type Plant, startPlant } from './plant.ts';

const failedScreen = join(import.meta.dirname, '../.screens/failed/summary.png');

let browser: Browser;
let plant: Plant;
let page: Page;

beforeAll(async () => {
  [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 400 })]);
  page = (await seat(browser, plant, 'director@demo.svodka', 'svodka-demo')).page;
});
afterAll(async () => {
  await browser?.close();
  await plant?.close();
});
beforeEach(async () => {
  onTestFailed(async () => void (await page.screenshot({ path: failedScreen })));
  await page.goto(`${plant.origin}/summary?tab=current`);
  await page.getByRole('row').nth(3).waitFor();
});

describe('the list one works by', () => {
  it('says why a row stands where it does, under the pointer and under the keyboard', async () => {
    await page.getByRole('row').nth(1).getByRole('gridcell').nth(5).hover();
    await page.getByRole('tooltip').getByText('Почему заказ здесь').waitFor();
    await page.mouse.move(5, 5);
    await page.getByRole('tooltip').waitFor({ state: 'hidden' });
    await page.getByRole('grid').focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key);
    await page.getByRole('tooltip').getByText('Почему заказ здесь').waitFor();
  });

  it('leads from the next action to its step', async () => {
    await page.getByRole('button', { name: 'Подписать договор' }).first().click();
    await page.getByRole('dialog', { name: 'Условия заказа' }).getByLabel('Договор', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'отгрузить готовое' }).first().click();
    await page.getByRole('dialog', { name: 'Отгрузка' }).waitFor();
  });

  it('hands over many at once, and takes it back', async () => {
    await page.getByRole('button', { name: 'Столбцы' }).click();
    await page.getByRole('checkbox', { name: 'Менеджер' }).check();
    await page.keyboard.press('Escape');
    const chosen = [page.getByRole('row').nth(1), page.getByRole('row').nth(2)];
    const numbers = await Promise.all(
      chosen.map(async (row) => /\d{4}-\d{5}/.exec((await row.textContent()) ?? '')?.[0]),
    );
    const rowOf = (number = '') => page.getByRole('row').filter({ hasText: number });
    const managerOf = async (number?: string) => {
      const text = await rowOf(number).getByRole('gridcell').nth(9).textContent();
      return text?.trim();
    };
    const managers = () => Promise.all(numbers.map(managerOf));
    const before = await managers();
    for (const number of numbers) await rowOf(number).getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Передать…' }).click();
    const dialog = page.getByRole('dialog', { name: 'Передать 2 заказа' });
    const takers = dialog.getByLabel('Кому').locator('option');
    await takers.nth(1).waitFor({ state: 'attached' });
    const taker = (await takers.last().textContent()) ?? '';
    await dialog.getByLabel('Кому').selectOption({ label: taker });
    await dialog.getByRole('button', { name: 'Передать', exact: true }).click();
    await expect.poll(managers).toEqual([taker, taker]);
    await page.getByRole('button', { name: 'Отменить' }).click();
    await expect.poll(managers).toEqual(before);
  });

  it('opens with the view one has chosen for it', async () => {
    await page.getByRole('tab', { name: /Просрочено/ }).click();
    await page.getByRole('button', { name: 'Отборы' }).click();
    await page.getByPlaceholder('Название').fill('Горит');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('button', { name: 'Что сделать с отбором «Горит»' }).click();
    await page.getByRole('menuitem', { name: 'Открывать страницу с ним' }).click();
    await page.getByText('открывается сразу').waitFor();
    await page.goto(`${plant.origin}/summary`);
    await page.getByRole('tab', { name: /Просрочено/, selected: true }).waitFor();
  });
});

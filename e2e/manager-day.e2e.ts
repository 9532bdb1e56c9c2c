import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { launchBrowser } from './browser.ts';
import { importFile } from './import-file.ts';
import { hire, type Person, seat } from './person.ts';
import { adminEmail, adminPassword, type Plant, startPlant } from './plant.ts';
import { requestOrder } from './request-order.ts';

const failedScreens = join(import.meta.dirname, '../.screens/failed');

let browser: Browser;
let plant: Plant;
let admin: Person;
let manager: Person;
let colleague: Person;
let director: Person;
let economist: Person;

beforeAll(async () => {
  [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 0 })]);
  admin = await seat(browser, plant, adminEmail, adminPassword);
  manager = await hire(browser, plant, 'manager', 'Manager');
  colleague = await hire(browser, plant, 'manager', 'Colleague');
  director = await hire(browser, plant, 'director', 'Director');
  economist = await hire(browser, plant, 'economist', 'Economist');
});
afterAll(async () => {
  await browser?.close();
  await plant?.close();
});

/** The row of the order on the colleague's screen says the stage within a second of the step. */
async function colleagueSees(number: string, stage: string): Promise<void> {
  const row = colleague.page.getByRole('row').filter({ hasText: number });
  await row.filter({ hasText: stage }).waitFor({ timeout: 1_000 });
}

async function step(page: Page, stage: string): Promise<void> {
  await page.getByRole('button', { name: `Дальше: ${stage}` }).click();
}

describe("a manager's day", () => {
  let broken = false;
  beforeEach((context) => {
    onTestFailed(async () => {
      broken = true;
      for (const [who, { page }] of Object.entries({ manager, colleague, director, economist }))
        await page.screenshot({ path: join(failedScreens, `${who}.png`) });
    });
    context.skip(broken, 'the day broke off earlier');
  });

  let number = '';
  let orderUrl = '';

  it('the plant brings its catalogue and clients from files', async () => {
    for (const name of ['catalogue.xml', 'offers.xml', 'clients.csv']) await importFile(admin.page, plant, name);
    await admin.page.goto(`${plant.origin}/products`);
    await admin.page.getByText('РП-7-20').first().waitFor();
    await admin.page.goto(`${plant.origin}/clients`);
    await admin.page.getByText('Гидропривод').first().waitFor();
  });

  it('a request is registered, and a colleague sees it at once', async () => {
    await colleague.page.goto(`${plant.origin}/orders`);
    const { page } = manager;
    ({ number, orderUrl } = await requestOrder(page, plant));
    expect(number).not.toBe('');
    await colleagueSees(number, 'Заявка');
  });

  it('it goes through offer and contract; what may not be done yet says why', async () => {
    const { page } = manager;
    await page.getByRole('button', { name: 'Ещё действия' }).click();
    await page.getByRole('menuitem', { name: 'Дальше: Предложение клиенту' }).click();
    await colleagueSees(number, 'Предложение');
    await step(page, 'Договор и счёт');
    await colleagueSees(number, 'Договор');
    await page
      .getByRole('button', { name: /Дальше: Ожидание аванса/ })
      .and(page.locator('[aria-disabled=true]'))
      .waitFor();
    await page.getByRole('button', { name: 'Изменить', exact: true }).first().click();
    await page.getByLabel('Договор', { exact: true }).selectOption('new');
    await page.getByLabel('Номер договора', { exact: false }).fill('118/26');
    await page.getByLabel('Подписан', { exact: false }).fill('2026-11-20');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await step(page, 'Ожидание аванса');
    await colleagueSees(number, 'Ожидание аванса');
  });

  it('the advance comes, and the order moves on by itself', async () => {
    await pay();
    await colleagueSees(number, 'Подготовка');
  });

  it('it is made, and ships in two parts', async () => {
    const { page } = director;
    await page.goto(orderUrl);
    await page
      .getByRole('button', { name: /Дальше: Производство/ })
      .and(page.locator('[aria-disabled=true]'))
      .waitFor();
    await finishTask(page, 'Маршрут и материалы готовы');
    await colleagueSees(number, 'Производство');
    await recordReady(page, '60');
    await ship(page, '40');
    await colleagueSees(number, 'Отгрузка');
    await recordReady(page, '100');
    await ship(page, '60');
    await colleagueSees(number, 'Окончательная оплата');
  });

  it('the last payment closes it, and the manager is told of both', async () => {
    await pay();
    await manager.page.goto(orderUrl);
    await manager.page.getByText('Закрыт').first().waitFor();
    await manager.page.getByRole('button', { name: /Уведомления/ }).click();
    await manager.page.getByText(number).first().waitFor();
  });

  async function pay(): Promise<void> {
    const { page } = economist;
    await page.goto(orderUrl);
    await page.getByRole('button', { name: 'Записать оплату' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Записать', exact: true }).dblclick();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  }
});

/** The only task of the order is finished on its card, and the order goes on with it. */
async function finishTask(page: Page, result: string): Promise<void> {
  await page.getByRole('button', { name: 'Завершить…' }).click();
  await page.getByLabel('Результат', { exact: false }).fill(result);
  await page.getByRole('dialog').getByRole('button', { name: 'Завершить' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function recordReady(page: Page, quantity: string): Promise<void> {
  await page.getByRole('button', { name: 'Готовность…' }).click();
  await page.getByLabel('Готово:', { exact: false }).fill(quantity);
  await page.getByRole('dialog').getByRole('button', { name: 'Записать' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

async function ship(page: Page, quantity: string): Promise<void> {
  await page.getByRole('button', { name: 'Отгрузить…' }).click();
  await page.getByLabel('Отгрузить:', { exact: false }).fill(quantity);
  await page.getByRole('dialog').getByRole('button', { name: 'Отгрузить', exact: true }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { hire, type Person, seat } from './person.ts';
import { adminEmail, adminPassword, type Plant, startPlant } from './plant.ts';

let browser: Browser;
let plant: Plant;
let admin: Person;
let manager: Person;

beforeAll(async () => {
  [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 0 })]);
  admin = await seat(browser, plant, adminEmail, adminPassword);
  manager = await hire(browser, plant, 'manager', 'Vera');
});
afterAll(async () => {
  await browser?.close();
  await plant?.close();
});

const dialogOf = (page: Page) => page.getByRole('dialog');

/** The card of the client's page with such a heading. */
const cardOf = (page: Page, heading: string) =>
  page.locator('section').filter({ has: page.getByRole('heading', { name: heading, level: 2 }) });

async function addClient(page: Page, name: string, category: string): Promise<void> {
  await page.goto(`${plant.origin}/clients/new`);
  await page.getByLabel('Полное название').fill(`ООО «${name}»`);
  await page.getByLabel('Краткое название').fill(name);
  await page.getByLabel('Категория').selectOption(category);
  await page.getByRole('button', { name: 'Завести клиента' }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

describe('the client base', () => {
  it('the administrator’s word is what a manager chooses, and a wrong control digit only warns', async () => {
    const { page } = admin;
    await page.goto(`${plant.origin}/settings/clients`);
    await page.getByRole('button', { name: 'Добавить' }).click();
    await dialogOf(page).getByLabel('Название').fill('Дилер');
    await dialogOf(page).getByRole('button', { name: 'Добавить' }).click();
    await page.getByRole('button', { name: 'Дилер' }).waitFor();

    await manager.page.goto(`${plant.origin}/clients/new`);
    await manager.page.getByLabel('Полное название').fill('ООО «Аметрин»');
    await manager.page.getByLabel('Краткое название').fill('Аметрин');
    await manager.page.getByLabel('ИНН').fill('7707083894');
    await manager.page.getByText('Контрольная цифра ИНН не сходится').waitFor();
    await manager.page.getByLabel('Категория').selectOption('Дилер');
    await manager.page.getByRole('combobox', { name: 'Виды деятельности' }).selectOption('Энергетика');
    await manager.page.getByRole('combobox', { name: 'Виды деятельности' }).selectOption('Машиностроение');
    await manager.page.getByRole('button', { name: 'Завести клиента' }).click();
    await manager.page.getByRole('heading', { level: 1, name: 'Аметрин' }).waitFor();
    await cardOf(manager.page, 'Кто это').getByText('Энергетика, Машиностроение').waitFor();
  });

  it('a manager plans a call from the client’s page, does it and plans the next', async () => {
    const { page } = manager;
    await page.goto(`${plant.origin}/clients`);
    await page.getByRole('link', { name: 'Аметрин' }).click();
    const toDo = cardOf(page, 'Дела');
    await toDo.getByRole('button', { name: 'Запланировать' }).click();
    await dialogOf(page).getByLabel('О чём').fill('Узнать о заявке');
    await dialogOf(page).getByRole('button', { name: 'Запланировать' }).click();
    await toDo.getByText('Узнать о заявке').waitFor();

    await page.getByRole('link', { name: 'Мои дела' }).click();
    await page.getByRole('tab', { name: /^Пора\s?1$/ }).waitFor();
    await page.getByRole('button', { name: 'Сделано: Узнать о заявке' }).click();
    await dialogOf(page).getByLabel('Чем кончилось').fill('Пришлют завтра');
    await dialogOf(page).getByLabel('Запланировать следующий шаг').check();
    await dialogOf(page).getByLabel('О чём').fill('Проверить почту');
    await dialogOf(page).getByRole('button', { name: 'Сделано' }).click();
    await page.getByText('Проверить почту').waitFor();
    await page.getByText('Узнать о заявке').waitFor({ state: 'detached' });

    await page.getByRole('link', { name: 'Аметрин' }).click();
    await toDo.getByText('Проверить почту').waitFor();
    await toDo.getByRole('button', { name: 'Сделанные' }).click();
    await toDo.getByText('Пришлют завтра').waitFor();
  });

  it('a contract’s file is attached, downloaded and taken off', async () => {
    const { page } = manager;
    await page.goto(`${plant.origin}/clients`);
    await page.getByRole('link', { name: 'Аметрин' }).click();
    const contracts = cardOf(page, 'Договоры');
    await contracts.getByRole('button', { name: 'Добавить' }).click();
    await dialogOf(page).getByLabel('Номер').fill('118/26');
    await dialogOf(page).getByRole('button', { name: 'Сохранить' }).click();
    const scan = { name: 'Договор 118-26.docx', mimeType: 'application/octet-stream', buffer: Buffer.from('договор') };
    await contracts.locator('input[type=file]').setInputFiles(scan);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      contracts.getByRole('link', { name: scan.name }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(scan.name);
    await contracts.getByRole('button', { name: `Убрать файл: ${scan.name}` }).click();
    await contracts.getByRole('link', { name: scan.name }).waitFor({ state: 'detached' });
  });

  it('a filter saved as a segment opens again, for a colleague too', async () => {
    const { page } = manager;
    await addClient(page, 'Бирюзар', 'Разовый');
    await page.getByRole('link', { name: 'Клиенты' }).first().click();
    await page.getByText('2 клиента').waitFor();
    await page.getByRole('button', { name: 'Фильтр' }).click();
    await page.getByLabel('Категория').selectOption('Дилер');
    await page.getByText('1 клиент', { exact: true }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Отборы' }).click();
    await page.getByLabel('Сохранить нынешний отбор и столбцы').fill('Дилеры');
    await page.getByLabel('Показывать всем').check();
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Отбор «Дилеры» сохранён').waitFor();

    await admin.page.goto(`${plant.origin}/clients`);
    await admin.page.getByText('2 клиента').waitFor();
    await admin.page.getByRole('button', { name: 'Отборы' }).click();
    await admin.page.getByRole('button', { name: /^Дилеры/ }).click();
    await admin.page.getByText('1 клиент', { exact: true }).waitFor();
    expect(new URL(admin.page.url()).searchParams.get('category')).toBe('Дилер');
    expect(await admin.page.getByRole('row', { name: /Бирюзар/ }).count()).toBe(0);
  });
});

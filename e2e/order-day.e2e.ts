import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { launchBrowser } from './browser.ts';
import { daysPass } from './days-pass.ts';
import { hire, type Person } from './person.ts';
import { type Plant, startPlant } from './plant.ts';
import { requestOrder } from './request-order.ts';

const files = join(import.meta.dirname, 'files');
const failedScreens = join(import.meta.dirname, '../.screens/failed');

let browser: Browser;
let plant: Plant;
let people: Record<'manager' | 'engineer' | 'costing' | 'preparation' | 'dispatcher' | 'economist', Person>;

beforeAll(async () => {
  [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 0 })]);
  for (const [kind, file] of [
    ['commerceml', 'catalogue.xml'],
    ['commerceml', 'offers.xml'],
    ['clients', 'clients.csv'],
  ] as const) {
    const { code, stderr } = await plant.svodka('import', kind, join(files, file));
    if (code !== 0) throw new Error(stderr);
  }
  people = {
    manager: await hire(browser, plant, 'manager', 'Manager'),
    engineer: await hire(browser, plant, 'service', 'Engineer', 'engineering'),
    costing: await hire(browser, plant, 'service', 'Costing', 'costing'),
    preparation: await hire(browser, plant, 'service', 'Preparation', 'preparation'),
    dispatcher: await hire(browser, plant, 'dispatcher', 'Dispatcher'),
    economist: await hire(browser, plant, 'economist', 'Economist'),
  };
});
afterAll(async () => {
  await browser?.close();
  await plant?.close();
});

describe('one order through the hands of all', () => {
  let broken = false;
  beforeEach((context) => {
    onTestFailed(async () => {
      broken = true;
      for (const [who, { page }] of Object.entries(people))
        await page.screenshot({ path: join(failedScreens, `order-day-${who}.png`) });
    });
    context.skip(broken, 'the order got stuck earlier');
  });

  let number = '';
  let orderUrl = '';

  it('a request goes to the designers, whose queue shows it at once', async () => {
    await people.engineer.page.goto(`${plant.origin}/work`);
    const { page } = people.manager;
    ({ number, orderUrl } = await requestOrder(page, plant));
    await page.getByRole('button', { name: 'Дальше: Техническая проработка' }).click();
    await rowOf(people.engineer.page).waitFor();
  });

  it('the designer returns it with a reason, and takes it again when it comes back', async () => {
    const { page } = people.engineer;
    await page.goto(orderUrl);
    await page.getByRole('button', { name: 'Принять' }).click();
    await page.getByRole('button', { name: 'Ещё действия с работой' }).click();
    await page.getByRole('menuitem', { name: 'Вернуть…' }).click();
    await page.getByRole('dialog').getByLabel('Почему не сделать', { exact: false }).selectOption({ index: 1 });
    await page.getByRole('dialog').getByRole('button', { name: 'Вернуть', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await heard('вернули');
    const manager = people.manager.page;
    await manager.goto(orderUrl);
    await manager.getByRole('button', { name: 'Дальше: Техническая проработка' }).click();
    await page.getByRole('button', { name: 'Принять' }).click();
  });

  it('a question to the client waits for the manager, and its answer lets the work go on', async () => {
    const { page } = people.engineer;
    await page.getByRole('button', { name: 'Спросить…' }).click();
    await page.getByRole('dialog').getByLabel('Кому', { exact: false }).selectOption('client');
    await page.getByRole('dialog').getByRole('textbox', { name: 'Вопрос' }).fill('Какое покрытие корпуса?');
    await page.getByRole('dialog').getByRole('button', { name: 'Спросить', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    const manager = people.manager.page;
    await heard('Какое покрытие корпуса?');
    await manager.goto(`${plant.origin}/questions`);
    await manager.getByText('Какое покрытие корпуса?').waitFor();
    await manager.getByRole('button', { name: 'Ответить' }).click();
    await manager.getByLabel('Ответ', { exact: true }).fill('Кадмий с хроматированием');
    await manager.getByRole('button', { name: 'Ответить' }).last().click();
    await page.getByText('Кадмий с хроматированием').first().waitFor();
    await finishTask(page, 'Чертёж выдан');
  });

  it('priced and agreed, it waits for its advance', async () => {
    await people.costing.page.goto(orderUrl);
    await finishTask(people.costing.page, 'Цена рассчитана');
    const { page } = people.manager;
    await page.goto(orderUrl);
    await page.getByRole('button', { name: 'Дальше: Договор и счёт' }).click();
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
    await page.getByRole('button', { name: 'Дальше: Ожидание аванса' }).click();
    await page.getByText('Отгрузка по дню аванса').waitFor();
  });

  it('a fortnight later the advance is late: the dates have moved by themselves, and the manager is told', async () => {
    await daysPass(plant, number, 21);
    const { page } = people.manager;
    await page.goto(orderUrl);
    await page.getByLabel('Переносы срока').getByText('Аванс опоздал').first().waitFor({ timeout: 30_000 });
    await heard('Аванс по заказу');
  });

  it('the advance comes, preparation does its work, and the goods are made', async () => {
    const economist = people.economist.page;
    await economist.goto(orderUrl);
    await economist.getByRole('button', { name: 'Записать оплату' }).click();
    await economist.getByRole('dialog').getByRole('button', { name: 'Записать', exact: true }).click();
    await economist.getByRole('dialog').waitFor({ state: 'hidden' });
    await heard('Пришло');
    const { page } = people.preparation;
    await page.goto(`${plant.origin}/work`);
    await rowOf(page).waitFor();
    await page.goto(orderUrl);
    await finishTask(page, 'Маршрут и нормы готовы');
    await page.getByText('Производство').first().waitFor();
  });

  it('the dispatcher writes down what is ready, and part of it leaves by the plan', async () => {
    const { page } = people.dispatcher;
    await page.goto(orderUrl);
    await page.getByRole('button', { name: 'Готовность…' }).click();
    await page.getByLabel('Готово:', { exact: false }).fill('60');
    await page.getByRole('dialog').getByRole('button', { name: 'Записать' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.goto(`${plant.origin}/shipping`);
    await rowOf(page).waitFor();
    await page.goto(orderUrl);
    await page.getByRole('button', { name: 'Запланировать отгрузку…' }).click();
    await page.getByRole('dialog').getByLabel('Отгрузить:', { exact: false }).fill('40');
    await page.getByRole('dialog').getByLabel('День', { exact: false }).fill(plantToday());
    await page.getByRole('dialog').getByRole('button', { name: 'Запланировать', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.goto(`${plant.origin}/shipping`);
    await page
      .getByRole('tab', { name: 'Лист отгрузок' })
      .or(page.getByRole('link', { name: 'Лист отгрузок' }))
      .first()
      .click();
    await page.getByRole('button', { name: 'Провести…' }).first().click();
    await page.getByRole('dialog').getByRole('button', { name: 'Провести', exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await people.manager.page.goto(orderUrl);
    await people.manager.page.getByText('Отгрузка').first().waitFor();
    await heard('отгружена');
    expect(await plant.svodka('audit', 'verify')).toMatchObject({ code: 0 });
  });

  function rowOf(page: Page) {
    return page.getByRole('row').filter({ hasText: number });
  }

  /** The manager's bell says it, about this order. */
  async function heard(words: string): Promise<void> {
    const { page } = people.manager;
    await page.getByRole('button', { name: /Уведомления/ }).click();
    await page.getByText(new RegExp(words, 'i')).first().waitFor();
    await page.keyboard.press('Escape');
  }
});

/** The day on the plant's wall. */
function plantToday(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Yekaterinburg' }).format(new Date());
}

async function finishTask(page: Page, result: string): Promise<void> {
  await page.getByRole('button', { name: 'Завершить…' }).click();
  await page.getByLabel('Результат', { exact: false }).fill(result);
  await page.getByRole('dialog').getByRole('button', { name: 'Завершить' }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

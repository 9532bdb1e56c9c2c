import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFailed } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type Person, seat } from './person.ts';
import { type Plant, startPlant } from './plant.ts';

const failedScreens = join(import.meta.dirname, '../.screens/failed');
const atOnce = { timeout: 1_000 };

interface Row {
  id: string;
  number: string;
  version: number;
  stage: string;
  comment?: string | null;
}

let browser: Browser;
let plant: Plant;
let director: Person;
let colleague: Person;

beforeAll(async () => {
  [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 400 })]);
  director = await seat(browser, plant, 'director@demo.svodka', 'svodka-demo');
  colleague = await seat(browser, plant, 'admin@demo.svodka', 'svodka-demo');
});
afterAll(async () => {
  await browser?.close();
  await plant?.close();
});

const headers = { 'x-svodka': '1' };

async function ask<Answer>(path: string, input: unknown): Promise<Answer> {
  const url = `${plant.origin}/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
  const reply = await colleague.context.request.get(url, { headers });
  expect(reply.ok()).toBe(true);
  return (await reply.json()).result.data;
}

/** What the colleague does, at once and without a screen. */
async function tell(path: string, data: unknown): Promise<void> {
  const reply = await colleague.context.request.post(`${plant.origin}/api/trpc/${path}`, { headers, data });
  expect(await reply.text()).not.toContain('"error"');
}

const worklist = async () => (await ask<{ rows: Row[] }>('orders.worklist', { sort: 'urgency', limit: 100 })).rows;
const card = async (id: string) => (await ask<{ order: Row }>('orders.card', { id })).order;
const colleagueName = async () => (await ask<{ name: string }>('people.me', undefined)).name;

async function changeComment(id: string, comment: string): Promise<void> {
  await tell('orders.update', { id, version: (await card(id)).version, comment });
}

function watch(page: Page, name: string): void {
  onTestFailed(async () => void (await page.screenshot({ path: join(failedScreens, `${name}.png`) })));
}

describe('while others work', () => {
  it('a list changes under the eyes, and keeps its scroll and what is selected', async () => {
    const { page } = director;
    watch(page, 'live-list');
    const rows = await worklist();
    const first = rows.find((row) => row.stage !== 'final_payment');
    const chosen = rows.at(-2);
    if (!first || !chosen) throw new Error('the plant has too few open orders');
    await page.setViewportSize({ width: 1366, height: 480 });
    await page.goto(`${plant.origin}/summary`);
    const row = (number: string) => page.getByRole('row').filter({ hasText: number });
    await row(first.number).waitFor();
    const scroller = page.getByRole('grid').locator('..');
    await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    await row(chosen.number).getByRole('checkbox').check();
    const scrolled = await scroller.evaluate((element) => element.scrollTop);
    expect(scrolled).toBeGreaterThan(100);
    await scroller.evaluate((element) => element.scrollTo({ top: 60 }));

    const before = (await row(first.number).getAttribute('aria-rowindex')) ?? '';
    await tell('orders.command', {
      id: first.id,
      version: first.version,
      command: { type: 'pause', cause: 'Клиент попросил подождать' },
    });
    await row(first.number).filter({ hasText: 'на паузе' }).waitFor(atOnce);
    const after = (await row(first.number).getAttribute('aria-rowindex')) ?? '';
    expect(Number(after)).toBeGreaterThan(Number(before));
    expect(await scroller.evaluate((element) => element.scrollTop)).toBe(60);
    await page.getByText('Выбрано: 1 заказ').waitFor();
    await scroller.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
    expect(await row(chosen.number).getByRole('checkbox').isChecked()).toBe(true);
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  it('what is being typed stays, on the page and in a form, and the page beside it is fresh', async () => {
    const { page } = director;
    watch(page, 'live-typing');
    const { id } = (await worklist())[0] ?? { id: '' };
    await page.goto(`${plant.origin}/orders/${id}`);
    const comment = page.getByPlaceholder('Написать коллегам об этом заказе');
    await comment.fill('Позвонить в пятн');
    await page.getByRole('button', { name: 'Изменить', exact: true }).click();
    const note = page.getByRole('dialog').getByLabel('Примечание');
    await note.fill('Отгрузить одной маш');

    await tell('orders.commentMany', { idempotencyKey: crypto.randomUUID(), orderIds: [id], text: 'Чертёж готов' });
    await changeComment(id, 'Упаковать в ящики');
    await page
      .getByText('Чертёж готов')
      .first()
      .waitFor({ ...atOnce, state: 'attached' });
    await page.locator('p', { hasText: 'Упаковать в ящики' }).waitFor({ ...atOnce, state: 'attached' });
    expect(await note.inputValue()).toBe('Отгрузить одной маш');
    await note.focus();
    await page.keyboard.press('End');
    await page.keyboard.type('иной');
    expect(await note.inputValue()).toBe('Отгрузить одной машиной');

    await page.getByRole('button', { name: 'Сохранить' }).click();
    const conflict = page.getByRole('dialog', { name: /изменил запись/ });
    await conflict.getByText(`Пока вы правили, ${await colleagueName()} изменил запись`).waitFor();
    const told = await conflict.getByRole('row').filter({ hasText: 'Примечание' }).textContent();
    expect(told).toContain('Упаковать в ящики');
    expect(told).toContain('Отгрузить одной машиной');

    await conflict.getByRole('button', { name: 'Взять чужое' }).click();
    await conflict.waitFor({ state: 'hidden' });
    expect(await note.inputValue()).toBe('Упаковать в ящики');
    await note.fill('Упаковать в ящики, отгрузить одной машиной');
    await changeComment(id, 'Упаковать в коробки');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await conflict.getByRole('button', { name: 'Записать моё' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect((await card(id)).comment).toBe('Упаковать в ящики, отгрузить одной машиной');
    expect(await comment.inputValue()).toBe('Позвонить в пятн');
  });

  it('a form of a step goes over the order as it was seen: what others did meanwhile is told first', async () => {
    const { page } = director;
    watch(page, 'live-step');
    const made = (await worklist()).find(({ stage }) => stage === 'production');
    if (!made) throw new Error('the plant has no order in production');
    await page.goto(`${plant.origin}/orders/${made.id}`);
    await page.getByRole('button', { name: 'Готовность…' }).click();
    const quantity = page.getByRole('dialog').getByLabel('Готово:', { exact: false }).first();
    await quantity.fill('1');
    await changeComment(made.id, 'Готовность считает мастер');
    await page.locator('p', { hasText: 'Готовность считает мастер' }).waitFor({ ...atOnce, state: 'attached' });
    expect(await quantity.inputValue()).toBe('1');
    await page.getByRole('dialog').getByRole('button', { name: 'Записать', exact: true }).click();
    const conflict = page.getByRole('dialog', { name: /изменил запись/ });
    await conflict.getByRole('row').filter({ hasText: 'Готовность считает мастер' }).waitFor();
    await conflict.getByRole('button', { name: 'Записать моё' }).click();
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await page.getByText('Отмечена готовность').first().waitFor();
  });
});

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type Person, seat } from './person.ts';
import { type Plant, startPlant } from './plant.ts';

let browser: Browser;
let plant: Plant;
let manager: Person;

beforeAll(async () => {
  [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 300 })]);
  manager = await seat(browser, plant, 'manager1@demo.svodka', 'svodka-demo');
});
afterAll(async () => {
  await browser?.close();
  await plant?.close();
});

/** What the browser itself would read. */
async function read<T>(path: string, input: object): Promise<T> {
  const url = `${plant.origin}/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
  const reply = await manager.context.request.get(url, { headers: { 'x-svodka': '1' } });
  const { result } = await reply.json();
  return result.data;
}

interface Row {
  clientId: string;
  leversOurs: number;
}

/** A client with two things to say, once the worker has counted them for the rows of the worklist. */
async function talkative(): Promise<string> {
  let found: Row | undefined;
  await expect
    .poll(
      async () => {
        const { rows } = await read<{ rows: Row[] }>('orders.worklist', { scope: 'all', limit: 200 });
        found = rows.find(({ leversOurs }) => leversOurs >= 2);
        return found !== undefined;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  return found?.clientId ?? '';
}

it('a caller is found by the end of their number, and the manager knows what to say', async () => {
  const { page } = manager;
  const clientId = await talkative();
  const { contacts } = await read<{ contacts: { name: string; phones: string[] }[] }>('clients.card', { id: clientId });
  const contact = contacts.find(({ phones }) => phones.length > 0);
  const lastDigits = contact?.phones[0]?.replace(/\D/g, '').slice(-7) ?? '';
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill(lastDigits);
  await page.getByRole('option', { name: contact?.name ?? '' }).click();
  await page.waitForURL(`**/clients/${clientId}#levers`);
  const card = page.locator('#levers');
  await card.getByText('Сказать клиенту').waitFor();
  expect(await card.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);

  const ours = card.getByRole('region', { name: 'Сказать клиенту' });
  const strongest = (await ours.locator('p').first().textContent()) ?? '';
  await ours.getByRole('button', { name: `Сказано: ${strongest}` }).click();
  await page.getByRole('button', { name: /^подействовало$/i }).click();
  await ours.getByText('сказано сегодня: подействовало').waitFor();
  expect(await ours.locator('p').first().textContent()).not.toBe(strongest);

  await page.goto(`${plant.origin}/levers`);
  await page.getByRole('columnheader', { name: /^подействовало$/i }).waitFor();
}, 120_000);

it('an event is written down by two clicks, told more of, and removed', async () => {
  const { page } = manager;
  const { rows } = await read<{ rows: Row[] }>('orders.worklist', { scope: 'all', limit: 1 });
  await page.goto(`${plant.origin}/clients/${rows[0]?.clientId}`);
  const card = page.locator('#levers');
  await card.getByRole('button', { name: 'Событие' }).click();
  await page.getByRole('menuitem', { name: 'Отсрочка оплаты' }).click();
  await card.getByText('Мы дали вам отсрочку оплаты').waitFor();

  await page.getByRole('button', { name: 'Дополнить' }).click();
  await page.getByLabel('На сколько, ₽').fill('12000');
  await page.getByLabel('Чем подтверждается: ссылка').fill('https://mail.example/17');
  await page.getByRole('button', { name: 'Записать' }).click();
  await card.getByText(/отсрочку оплаты: 12\s000\s₽/).waitFor();
  await page.getByRole('link', { name: 'Подтверждение' }).waitFor();

  await page.getByRole('button', { name: 'Действия с событием: Отсрочка оплаты' }).click();
  await page.getByRole('menuitem', { name: 'Удалить' }).click();
  await card.getByText('Мы дали вам отсрочку оплаты').waitFor({ state: 'detached' });
}, 60_000);

it('a row of the worklist says how much there is to say, and the strongest of it when one rests on it', async () => {
  const { page } = manager;
  await page.goto(`${plant.origin}/orders`);
  const cell = page.getByRole('gridcell').filter({ hasText: 'сказать клиенту:' }).first();
  await cell.hover();
  await page.getByRole('tooltip').getByText('Сказать клиенту').waitFor();
}, 60_000);

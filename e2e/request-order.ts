import type { Page } from 'playwright-core';
import type { Plant } from './plant.ts';

const halfInAdvance = '50 % аванс, 50 % через 10 дней после отгрузки';
const numberPattern = /\d{4}-\d{5}/;

/** A manager registers a request for a hundred РП-7 and is shown its page. */
export async function requestOrder(page: Page, plant: Plant): Promise<{ number: string; orderUrl: string }> {
  await page.goto(`${plant.origin}/orders/new`);
  await page.getByLabel('Клиент', { exact: false }).first().fill('гидропр');
  await page.getByRole('option').filter({ hasText: 'Гидропривод' }).click();
  await page.getByLabel('Условия оплаты', { exact: false }).selectOption({ label: halfInAdvance });
  await page.getByLabel('Добавить продукцию').fill('РП-7');
  await page.getByRole('option').first().click();
  await page.getByLabel('Количество', { exact: false }).first().fill('100');
  await page.getByRole('button', { name: 'Завести заявку' }).click();
  await page.waitForURL(/orders\/[0-9a-f-]{36}/);
  const heading = await page.getByRole('heading', { level: 1, name: numberPattern }).textContent();
  return { number: numberPattern.exec(heading ?? '')?.[0] ?? '', orderUrl: page.url() };
}

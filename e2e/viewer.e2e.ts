import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type HostileFile, hostileFiles } from '../apps/api/src/testing/hostile-files.ts';
import { launchBrowser } from './browser.ts';
import { seat } from './person.ts';
import { adminEmail, adminPassword, type Plant, startPlant } from './plant.ts';

let browser: Browser;
let plant: Plant;
let page: Page;
let productId = '';
let hostile: { name: string; id: string }[] = [];
/** Whatever the browser asked of anybody but us, and every window a script could open. */
const strayed: string[] = [];

beforeAll(async () => {
  [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 0 })]);
  ({ page } = await seat(browser, plant, adminEmail, adminPassword));
  page.context().on('request', (request) => {
    if (!request.url().startsWith(plant.origin) && !request.url().startsWith('data:')) strayed.push(request.url());
  });
  page.on('dialog', (dialog) => strayed.push(dialog.message()));
  productId = await saveProduct();
  hostile = await uploadAll(await hostileFiles());
});
afterAll(async () => {
  await browser?.close();
  await plant?.close();
});

const headers = { 'x-svodka': '1', 'content-type': 'application/json' };

async function call(procedure: string, input: unknown) {
  const response = await page.request.post(`${plant.origin}/api/trpc/${procedure}`, { headers, data: input });
  if (!response.ok()) throw new Error(`${procedure}: ${await response.text()}`);
  return (await response.json()).result.data;
}

async function saveProduct(): Promise<string> {
  const product = { article: 'ЧЕРТЁЖ-1', name: 'Вилка', unit: 'шт', vatKind: 'standard', active: true };
  return (await call('products.save', product)).id;
}

/** All that the server takes hangs on the product; what it refuses never gets here. */
async function uploadAll(files: readonly HostileFile[]) {
  const taken: { name: string; id: string }[] = [];
  for (const { name, bytes } of files) {
    const url = `${plant.origin}/api/files?name=${encodeURIComponent(name)}`;
    const response = await page.request.post(url, { headers: { 'x-svodka': '1' }, data: bytes, timeout: 60_000 });
    if (!response.ok()) continue;
    const { id } = await response.json();
    await call('products.attachFile', { productId, fileId: id, kind: 'drawing' });
    taken.push({ name, id });
  }
  return taken;
}

async function expectUnstung(where: Page, name: string): Promise<void> {
  const stung = await where.evaluate(() => 'stung' in window || document.title === 'stung');
  expect([name, stung, strayed]).toEqual([name, false, []]);
}

const viewer = () => page.getByRole('dialog', { name: /^Просмотр/ });

async function openViewer(): Promise<void> {
  await page.goto(`${plant.origin}/products/${productId}`);
  await page.getByRole('button', { name: /^Рассмотреть/ }).click();
  await viewer()
    .getByRole('img')
    .or(viewer().getByRole('link', { name: 'Скачать файл' }))
    .first()
    .waitFor();
}

describe('the viewer', () => {
  it('shows hostile files one by one, and none of them runs a script or leads anywhere', async () => {
    await openViewer();
    expect(hostile.length).toBeGreaterThan(15);
    for (const [at, { name }] of hostile.entries()) {
      await viewer()
        .getByText(`${at + 1} из ${hostile.length}`)
        .waitFor();
      await viewer()
        .locator('img:not([style*="hidden"])')
        .or(viewer().getByRole('link', { name: 'Скачать файл' }))
        .first()
        .waitFor({ timeout: 60_000 });
      await expectUnstung(page, name);
      await page.keyboard.press('PageDown');
    }
  });

  it('nor do they when their addresses are opened by themselves', async () => {
    const tab = await page.context().newPage();
    for (const { id, name } of hostile) {
      for (const part of ['', '/sheet', '/preview', '/pages/1']) {
        // The original comes as a download, which a navigation reports as aborted.
        await tab.goto(`${plant.origin}/api/files/${id}${part}`).catch(() => undefined);
        await expectUnstung(tab, `${name}${part}`);
      }
    }
    await tab.close();
  });

  it('zooms at the cursor, moves, turns and fits by keys, wheel and buttons', async () => {
    await openViewer();
    const picture = viewer().locator('img');
    await picture.and(page.locator(':not([style*="hidden"])')).waitFor();
    const box = async () => (await picture.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    const whole = await box();
    await page.mouse.move(whole.x + 10, whole.y + 10);
    await page.mouse.wheel(0, -500);
    await expect.poll(async () => (await box()).width).toBeGreaterThan(whole.width * 1.5);
    expect((await box()).x).toBeGreaterThan(whole.x - 30);
    await page.keyboard.press('0');
    await expect.poll(async () => (await box()).width).toBeCloseTo(whole.width, 0);
    await page.keyboard.press('ArrowRight');
    await expect.poll(async () => (await box()).x).toBeLessThan(whole.x);
    await viewer().getByRole('button', { name: 'Повернуть (R)' }).click();
    await expect.poll(async () => (await box()).height).toBeGreaterThan(whole.height);
    await page.keyboard.press('Escape');
    await viewer().waitFor({ state: 'detached' });
    expect(page.url()).toContain(productId);
  });

  it('is reached and left by keyboard, and axe finds nothing', async () => {
    await page.goto(`${plant.origin}/products/${productId}`);
    await page.getByRole('button', { name: /^Рассмотреть/ }).focus();
    await page.keyboard.press('Enter');
    await viewer().locator('img:not([style*="hidden"])').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Рассм/);
  });
});

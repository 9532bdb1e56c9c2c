import { mkdir } from 'node:fs/promises';
import { launchBrowser } from './browser.ts';
import { seat } from './person.ts';
import { startPlant } from './plant.ts';
const out = '/tmp/shots-handover';
await mkdir(out, { recursive: true });
const [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 400 })]);
try {
  const deputy = await seat(browser, plant, 'manager2@demo.svodka', 'svodka-demo');
  const shoot = async (page: any, name: string) => {
    await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
    await page.screenshot({ path: `${out}/${name}.png` });
  };
  await deputy.page.goto(`${plant.origin}/summary`);
  await shoot(deputy.page, 'summary');
  const { page } = await seat(browser, plant, 'director@demo.svodka', 'svodka-demo');
  await page.goto(`${plant.origin}/settings/absence`);
  await shoot(page, 'absence');
  await page.goto(`${plant.origin}/handover`);
  await shoot(page, 'handover-start');
  await page.getByLabel('От кого', { exact: false }).first().selectOption({ index: 1 });
  await page.getByLabel('Кому', { exact: false }).first().selectOption({ index: 2 });
  await page.waitForTimeout(1500);
  await shoot(page, 'handover-draft');
  await page.getByRole('button', { name: 'Передать', exact: true }).click();
  await page.waitForURL(/handover\/[0-9a-f-]{36}$/);
  await shoot(page, 'handover-record');
  const record = page.url();
  await page.getByRole('link', { name: 'Справки о клиентах' }).click();
  await page.waitForTimeout(1500);
  await shoot(page, 'brief-many');
  await page.goto(record);
  await page.getByRole('button', { name: 'Вернуть…' }).click();
  await shoot(page, 'undo');
  await page.getByRole('dialog').getByRole('button', { name: 'Вернуть', exact: true }).click();
  await page.waitForTimeout(1500);
  await shoot(page, 'undone');
  // a client with open orders
  await page.goto(`${plant.origin}/clients?sort=amount`);
  await page.locator('main a[href^="/clients/0"]').first().click();
  await page.waitForURL(/clients\/[0-9a-f-]{36}/);
  await shoot(page, 'client');
  const client = page.url();
  await page.goto(`${client}/brief`);
  await shoot(page, 'brief');
  await page.emulateMedia({ media: 'print' });
  await page.pdf({ path: `${out}/brief.pdf`, format: 'A4' }).catch((error: unknown) => console.log('pdf', error));
  await page.setViewportSize({ width: 794, height: 1123 });
  await shoot(page, 'brief-print');
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [path, name] of [['/handover', 'p-handover'], ['/settings/absence', 'p-absence']] as const) {
    await page.goto(plant.origin + path);
    if (path === '/handover') {
      await page.getByLabel('От кого', { exact: false }).first().selectOption({ index: 1 });
      await page.waitForTimeout(1000);
    }
    await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => undefined);
    await page.screenshot({ path: `${out}/${name}.png`, fullPage: false });
  }
  await page.goto(record); await shoot(page, 'p-record');
  await page.goto(`${client}/brief`); await shoot(page, 'p-brief');
  await deputy.page.setViewportSize({ width: 390, height: 844 });
  await deputy.page.goto(`${plant.origin}/summary`); await shoot(deputy.page, 'p-summary');
} finally {
  await browser.close();
  await plant.close();
}

import { mkdir } from 'node:fs/promises';
import { launchBrowser } from './browser.ts';
import { seat } from './person.ts';
import { startPlant } from './plant.ts';

const out = '/tmp/amend-shots';
await mkdir(out, { recursive: true });
const browser = await launchBrowser();
const plant = await startPlant({ orders: 400 });
try {
  const { page } = await seat(browser, plant, 'director@demo.svodka', 'svodka-demo');
  const q = async (path: string, input: unknown) =>
    page.evaluate(async ([p, i]) => {
      const r = await fetch(`/api/trpc/${p}?input=${encodeURIComponent(JSON.stringify(i))}`, { headers: { 'x-svodka': '1' } });
      return (await r.json()).result?.data;
    }, [path, input] as const);
  const list = await q('orders.worklist', { limit: 100 });
  const rows = list.rows as { id: string; stage: string; open: boolean; paid: number; shippedPercent: number; lineCount: number }[];
  const pick = (f: (r: (typeof rows)[number]) => boolean) => rows.find(f)?.id;
  const ids = {
    request: pick((r) => r.stage === 'offer' || r.stage === 'contract'),
    advance: pick((r) => r.stage === 'advance'),
    production: pick((r) => r.stage === 'production' && r.paid > 0),
    ready: pick((r) => r.stage === 'ready'),
    shipping: pick((r) => r.stage === 'shipping' || (r.shippedPercent > 0 && r.shippedPercent < 100)),
  };
  console.log(JSON.stringify(ids), [...new Set(rows.map((r) => r.stage))].join());
  for (const [name, id] of Object.entries(ids)) {
    if (!id) continue;
    for (const look of ['office', 'phone', 'dark'] as const) {
      await page.setViewportSize(look === 'phone' ? { width: 390, height: 844 } : { width: 1366, height: 768 });
      await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light' });
      await page.goto(`${plant.origin}/orders/${id}`);
      await page.getByRole('button', { name: 'Изменить состав' }).click();
      await page.waitForTimeout(700);
      await page.screenshot({ path: `${out}/${name}-${look}-0.png` });
      const quantity = page.getByRole('dialog').getByLabel('Количество', { exact: false });
      const first = await quantity.first().inputValue();
      await quantity.first().fill(name === 'production' || name === 'ready' ? '1' : String(Number(first.replace(/\s/g, '').replace(',', '.')) * 3));
      const removers = page.getByRole('dialog').getByRole('button', { name: 'Убрать', exact: false });
      if (name === 'production' && (await removers.count()) > 1) await removers.last().click();
      await page.waitForTimeout(1200);
      await page.screenshot({ path: `${out}/${name}-${look}-1.png` });
      const reason = page.getByRole('dialog').getByLabel('Причина', { exact: false });
      if (await reason.count()) {
        await reason.fill('Клиент изменил спецификацию');
        await page.getByRole('button', { name: 'Изменить', exact: true }).last().scrollIntoViewIfNeeded();
        await page.waitForTimeout(300);
        await page.screenshot({ path: `${out}/${name}-${look}-2.png` });
        if (look === 'dark') {
          await page.getByRole('dialog').getByRole('button', { name: 'Изменить', exact: true }).click();
          await page.waitForTimeout(1500);
          await page.getByRole('heading', { name: 'История' }).scrollIntoViewIfNeeded();
          await page.waitForTimeout(500);
          await page.screenshot({ path: `${out}/${name}-${look}-3.png` });
        }
      }
    }
  }
} finally {
  await plant.close();
  await browser.close();
}

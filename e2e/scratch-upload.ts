import { launchBrowser } from './browser.ts';
import { seat } from './person.ts';
import { pictureFolder } from './picture-folder.ts';
import { startPlant } from './plant.ts';

const out = '/tmp/upload-shots';
const [browser, plant] = await Promise.all([launchBrowser(), startPlant({ orders: 400 })]);
const { page } = await seat(browser, plant, 'director@demo.svodka', 'svodka-demo');
const errors: string[] = [];
page.on('console', (m) => {
  if (m.type() === 'error') errors.push(m.text());
});
const shot = async (name: string) => {
  await page.waitForTimeout(600);
  for (const [look, size, dark] of [
    ['office', [1366, 768], false],
    ['phone', [390, 844], false],
    ['dark', [1366, 768], true],
  ] as const) {
    await page.setViewportSize({ width: size[0], height: size[1] });
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.waitForTimeout(250);
    await page.screenshot({ path: `${out}/${name}-${look}.png` });
  }
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ colorScheme: 'light' });
};
const articles: string[] = await page.evaluate(async () => {
  const r = await fetch(
    `/api/trpc/products.list?input=${encodeURIComponent(JSON.stringify({ limit: 60, sort: 'article' }))}`,
  );
  const j = await r.json();
  return j.result.data.rows.map((row: { article: string }) => row.article);
});
console.log(articles.slice(0, 20));
await page.goto(`${plant.origin}/products/upload`);
await shot('empty');
await page.goto(`${plant.origin}/products`);
await shot('products');
const name = (a: string) => a.replaceAll('/', '_');
const folder = await pictureFolder([
  ...articles.flatMap((a) => [
    `фото/${name(a)} вид сбоку.png`,
    `фото/${name(a).toLowerCase()} (2).png`,
    `чертежи/${name(a)} чертёж.dxf`,
  ]),
  'разное/на стенде 1.png',
  'разное/Стенд с ' + name(articles[3] ?? '') + '.png',
  'разное/' + name(articles[5] ?? '').replaceAll(/[-_ ]/g, '') + '.png',
  'разное/прайс.docx',
  'разное/старое.zip',
  'разное/=1+1.txt',
]);
await page.goto(`${plant.origin}/products/upload`);
await page.getByLabel('Выбрать папку').setInputFiles(folder);
await page.waitForTimeout(700);
await shot('going');
await page.getByText('всё отправлено').waitFor({ timeout: 60000 });
await shot('result');
await page.getByLabel('Выбрать все').check();
await shot('chosen');
for (const tab of ['Приложены', 'Отклонены']) {
  await page.getByRole('tab', { name: tab }).click();
  await shot(tab);
}
await page.evaluate(() => document.querySelector('main > div')?.scrollTo(0, 99999));
await shot('bottom');
console.log(errors);
await browser.close();
await plant.close();

import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Plant } from './plant.ts';

export const password = 'a password of ours';

/** Somebody at their desk: a browser of their own, signed in. */
export interface Person {
  page: Page;
  context: BrowserContext;
}

/** Hires a person through the command line and seats them. */
export async function hire(
  browser: Browser,
  plant: Plant,
  role: string,
  name: string,
  service?: string,
): Promise<Person> {
  const email = `${name.toLowerCase()}@plant.example`;
  const ofService = service ? ['--service', service] : [];
  const { code, stderr } = await plant.svodka(
    'user',
    'add',
    email,
    '--name',
    name,
    '--role',
    role,
    '--password',
    password,
    ...ofService,
  );
  if (code !== 0) throw new Error(stderr);
  return seat(browser, plant, email, password);
}

export async function seat(browser: Browser, plant: Plant, email: string, secret: string): Promise<Person> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'ru-RU',
    timezoneId: 'Asia/Yekaterinburg',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto(`${plant.origin}/login`);
  await page.locator('input[type=email]').fill(email);
  await page.locator('input[type=password]').fill(secret);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname !== '/login');
  return { page, context };
}

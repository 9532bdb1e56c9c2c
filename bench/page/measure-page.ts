import { type BrowserContext, chromium } from 'playwright-core';
import { medianOf } from '../measure/median-of.ts';
import type { Svodka } from '../server/svodka.ts';
import { openSession } from '../workload/session.ts';
import { findBrowser } from './find-browser.ts';
import { type Traffic, watchTraffic } from './traffic.ts';

export interface PageFigures extends Traffic {
  firstRowMillis: number;
}

/** The order list of a signed-in manager: in a new profile, and again in the same one. */
export interface Visits {
  cold: PageFigures;
  warm: PageFigures;
}

const times = 5;
const quietFor = 500;
/** The header is the first row of the table. */
const firstRow = '[role=grid] [aria-rowindex="2"]';

export async function measurePage(svodka: Svodka): Promise<Visits> {
  const session = await openSession(svodka.port, 0);
  const browser = await chromium.launch({ ...(await findBrowser()), headless: true });
  const cookies = session.cookie.split('; ').map((pair) => {
    const [name = '', value = ''] = pair.split('=', 2);
    return { name, value, url: svodka.url };
  });
  const visits: Visits[] = [];
  try {
    // One visit more than counts: the first of all warms the server, not the browser.
    for (let nth = 0; nth <= times; nth++) {
      const profile = await browser.newContext({ viewport: { width: 1_440, height: 900 } });
      await profile.addCookies(cookies);
      visits.push({ cold: await visit(profile, svodka.url), warm: await visit(profile, svodka.url) });
      await profile.close();
    }
  } finally {
    await browser.close();
    session.close();
  }
  return medianOf(visits.slice(1));
}

async function visit(profile: BrowserContext, url: string): Promise<PageFigures> {
  const page = await profile.newPage();
  const traffic = await watchTraffic(await profile.newCDPSession(page));
  await page.addInitScript(markFirstRow, firstRow);
  await page.goto(`${url}/orders`, { waitUntil: 'commit' });
  await page.waitForSelector(firstRow);
  let before = -1;
  for (let now = traffic().quietMillis; now !== before; now = traffic().quietMillis) {
    before = now;
    await page.waitForTimeout(quietFor);
  }
  const firstRowMillis = await page.evaluate(
    () => performance.getEntriesByName('first-row')[0]?.startTime ?? Number.NaN,
  );
  const fetched = traffic();
  await page.close();
  return { firstRowMillis, ...fetched };
}

/** Runs in the page: says when the first row of data has been painted. */
function markFirstRow(selector: string): void {
  const look = () => {
    if (document.querySelector(selector)) {
      requestAnimationFrame(() => setTimeout(() => performance.mark('first-row')));
    } else requestAnimationFrame(look);
  };
  look();
}

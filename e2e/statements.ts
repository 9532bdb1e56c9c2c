/// <reference lib="dom" />

import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from 'playwright-core';

const zone = 'Asia/Yekaterinburg';
const dayMs = 86_400_000;

/** A day at the plant as banks write it. */
const written = (moment: number) => new Intl.DateTimeFormat('ru-RU', { timeZone: zone }).format(moment);

/**
 * A statement of e2e/files with its days in place: people are told only of money that came lately. The file is in
 * windows-1251, and as latin1 its bytes stay what they are.
 */
export async function statement(name: string): Promise<{ name: string; bytes: Buffer }> {
  const text = await readFile(join(import.meta.dirname, 'files', name), 'latin1');
  const now = Date.now();
  const dated = text.replaceAll('{today}', written(now)).replaceAll('{yesterday}', written(now - dayMs));
  return { name: basename(name), bytes: Buffer.from(dated, 'latin1') };
}

/** Lets files go over the page, as from the folder they were saved to. */
export async function dropStatements(page: Page, names: readonly string[]): Promise<void> {
  const files = await Promise.all(names.map(statement));
  const sent = files.map(({ name, bytes }) => ({ name, base64: bytes.toString('base64') }));
  await page.evaluate((given) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of given) {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], name, { type: 'text/plain' }));
    }
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: transfer }));
  }, sent);
}

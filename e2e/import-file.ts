import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Plant } from './plant.ts';

const files = join(import.meta.dirname, 'files');

/** Imports one of the test files, and waits until it is done. */
export async function importFile(page: Page, plant: Plant, name: string): Promise<void> {
  await page.goto(`${plant.origin}/import`);
  await page.locator('input[type=file]').setInputFiles(join(files, name));
  await page.getByRole('button', { name: 'Импортировать' }).click();
  await page.getByRole('row').filter({ hasText: name }).getByText('Готово').waitFor();
}
